import { createRouter } from '@tanstack/react-router';

import { plainAddress } from '@/shared/navigation/address';
import { Skeleton } from '@/shared/ui/skeleton';

import { NotFoundPage } from './layout/not-found-page';
import { RouteError } from './layout/route-error';
import { publicRoutes } from './routes/public';
import { rootRoute } from './routes/root';
import { workspaceTree } from './routes/workspace';

const routeTree = rootRoute.addChildren([...publicRoutes, workspaceTree]);

export const router = createRouter({
  routeTree,
  ...plainAddress,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: () => <Skeleton lines={6} height="60vh" />,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The page needs the whole width: the workspace's menu stands above it. */
    wide?: boolean;
  }
}
