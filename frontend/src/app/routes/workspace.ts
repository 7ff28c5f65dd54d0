import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { assessmentRoutes } from './assessment';
import { monitoringRoutes } from './monitoring';
import { planWorkspaceRoutes } from './plan-workspace';
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
  ...planWorkspaceRoutes,
  ...reportWorkspaceRoutes,
]);
