import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { assessmentRoutes } from './assessment';
import { libraryRoutes } from './library';
import { monitoringRoutes } from './monitoring';
import { notificationRoutes } from './notification';
import { organisationRoutes } from './organisation';

import { planGuideRoute } from './plan-guide';

import { planImportRoutes } from './plan-import';

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
  planGuideRoute,
  ...monitoringRoutes,
  ...assessmentRoutes,
  ...planWorkspaceRoutes,
  ...reportWorkspaceRoutes,
  ...planImportRoutes,
  ...libraryRoutes,
  ...notificationRoutes,
  ...organisationRoutes,
]);
