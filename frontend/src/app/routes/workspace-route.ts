import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

/** Everything under it needs somebody to be signed in; the server decides what they may do. */
export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/workspace',
  component: lazyRouteComponent(() => import('../layout/workspace-layout'), 'WorkspaceLayout'),
});
