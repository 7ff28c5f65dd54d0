import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workspaceRoute } from './workspace-route';

const drafts = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/board/reports',
  component: lazyRouteComponent(() => import('@/features/report/drafting/drafts-page'), 'DraftsPage'),
});

const draft = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/board/reports/$reportId',
  component: lazyRouteComponent(() => import('@/features/report/drafting/draft-page'), 'DraftPage'),
});

/** Where reports are drafted; the published ones are public pages. */
export const reportWorkspaceRoutes = [drafts, draft] as const;
