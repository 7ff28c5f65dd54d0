import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { assessmentRoutes } from './assessment';
import { libraryRoutes } from './library';
import { monitoringRoutes } from './monitoring';
import { reportWorkspaceRoutes } from './report-workspace';
import { workspaceRoute } from './workspace-route';

const start = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/monitoring/start/start-page'), 'StartPage'),
});

export const workspaceTree = workspaceRoute.addChildren([
  start,
  ...monitoringRoutes,
  ...assessmentRoutes,
  ...reportWorkspaceRoutes,
  ...libraryRoutes,
]);
