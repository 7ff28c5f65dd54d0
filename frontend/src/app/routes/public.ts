import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/home/home-page'), 'HomePage'),
});

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('@/features/account/signed-in-page'), 'SignedInPage'),
});

export const publicRoutes = [home, signedIn] as const;
