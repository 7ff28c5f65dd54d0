import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workspaceRoute } from './workspace-route';

const getParentRoute = () => workspaceRoute;

/** What one was told, what one wants to be told by mail, and the mail itself for the admin. */
export const notificationRoutes = [
  createRoute({
    getParentRoute,
    path: '/notifications',
    component: lazyRouteComponent(() => import('@/features/notification/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/notifications/preferences',
    component: lazyRouteComponent(
      () => import('@/features/notification/preferences-page'),
      'PreferencesPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/outbox',
    component: lazyRouteComponent(() => import('@/features/notification/outbox-page'), 'OutboxPage'),
  }),
] as const;
