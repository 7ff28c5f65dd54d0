import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workspaceRoute } from './workspace-route';

const ownPlans = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/plans',
  component: lazyRouteComponent(() => import('@/features/plan/writing/own-plans-page'), 'OwnPlansPage'),
});

const editor = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/plans/$planId',
  staticData: { wide: true },
  component: lazyRouteComponent(() => import('@/features/plan/writing/editor-page'), 'EditorPage'),
});

const preview = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/plans/$planId/preview',
  component: lazyRouteComponent(() => import('@/features/plan/preview-page'), 'PreviewPage'),
});

/** Where plans are written; the public reads them elsewhere. */
export const planWorkspaceRoutes = [ownPlans, editor, preview] as const;
