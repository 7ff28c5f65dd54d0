import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf } from './search-params';
import { workspaceRoute } from './workspace-route';

const importing = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/plans/$planId/import',
  validateSearch: searchOf('import'),
  component: lazyRouteComponent(() => import('@/features/plan/importing/import-page'), 'ImportPage'),
});

/** Bringing plans in. */
export const planImportRoutes = [importing] as const;
