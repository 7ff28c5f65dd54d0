import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workspaceRoute } from './workspace-route';

export const planGuideRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/plans/$planId/guide',
  component: lazyRouteComponent(() => import('@/features/plan/guide/guided-plan-page'), 'GuidedPlanPage'),
});
