import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf } from './search-params';
import { workspaceRoute } from './workspace-route';

const getParentRoute = () => workspaceRoute;

/** Where indicators are proposed, reviewed, revised and retired; the library itself is public. */
export const libraryRoutes = [
  createRoute({
    getParentRoute,
    path: '/indicators',
    validateSearch: searchOf('state'),
    component: lazyRouteComponent(() => import('@/features/indicator/desk/proposals-page'), 'ProposalsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/indicators/new',
    component: lazyRouteComponent(() => import('@/features/indicator/desk/propose-page'), 'ProposePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/indicators/$code',
    component: lazyRouteComponent(() => import('@/features/indicator/desk/proposal-page'), 'ProposalPage'),
  }),
] as const;
