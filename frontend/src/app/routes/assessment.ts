import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workspaceRoute } from './workspace-route';

const board = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/board',
  component: lazyRouteComponent(() => import('@/features/assessment/board-page'), 'BoardPage'),
});

const declaration = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/board/declarations/$organisationId/$periodId',
  component: lazyRouteComponent(() => import('@/features/assessment/declaration-page'), 'DeclarationPage'),
});

const assessment = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/board/assessments/$assessmentId',
  component: lazyRouteComponent(() => import('@/features/assessment/assessment-page'), 'AssessmentPage'),
});

/** The assessment pages of the workspace. */
export const assessmentRoutes = [board, declaration, assessment] as const;
