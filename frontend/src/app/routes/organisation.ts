import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workspaceRoute } from './workspace-route';

const ownProfile = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/profile',
  component: lazyRouteComponent(
    () => import('@/features/organisation/desk/own-profile-page'),
    'OwnProfilePage',
  ),
});

const organisations = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/organisations',
  component: lazyRouteComponent(
    () => import('@/features/organisation/admin/organisations-admin-page'),
    'OrganisationsAdminPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(
    () => import('@/features/organisation/admin/organisation-admin-page'),
    'OrganisationAdminPage',
  ),
});

/** What a municipality says of itself, and all organisations for an admin. */
export const organisationRoutes = [ownProfile, organisations, organisation] as const;
