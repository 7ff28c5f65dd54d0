import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';
import { searchOf } from './search-params';

const getParentRoute = () => rootRoute;

export const publicRoutes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('@/features/home/home-page'), 'HomePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/municipalities',
    validateSearch: searchOf('q', 'province', 'pilot'),
    component: lazyRouteComponent(
      () => import('@/features/organisation/municipalities-page'),
      'MunicipalitiesPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/municipalities/$slug',
    component: lazyRouteComponent(
      () => import('@/features/organisation/municipality-page'),
      'MunicipalityPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/provinces/$plate',
    component: lazyRouteComponent(() => import('@/features/organisation/province-page'), 'ProvincePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/plans',
    validateSearch: searchOf('q', 'province', 'theme', 'kind'),
    component: lazyRouteComponent(() => import('@/features/plan/plans-page'), 'PlansPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/plans/$planId',
    validateSearch: searchOf('theme', 'unit', 'status', 'rights', 'q'),
    component: lazyRouteComponent(() => import('@/features/plan/plan-page'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/progress',
    validateSearch: searchOf('by', 'period', 'province', 'type', 'theme', 'rights'),
    component: lazyRouteComponent(() => import('@/features/opendata/progress/progress-page'), 'ProgressPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/calendar',
    validateSearch: searchOf('cycle', 'organisation', 'past'),
    component: lazyRouteComponent(
      () => import('@/features/monitoring/calendar/calendar-page'),
      'CalendarPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/guide',
    component: lazyRouteComponent(() => import('@/features/plan/guide/guide-page'), 'GuidePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/plan-items/$itemId',
    component: lazyRouteComponent(() => import('@/features/plan/plan-item-page'), 'PlanItemPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/plan-indicators/$planIndicatorId',
    validateSearch: searchOf('by'),
    component: lazyRouteComponent(() => import('@/features/plan/plan-indicator-page'), 'PlanIndicatorPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/indicators',
    validateSearch: searchOf('q', 'theme', 'rights', 'norm', 'state'),
    component: lazyRouteComponent(() => import('@/features/indicator/indicators-page'), 'IndicatorsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/indicators/$code',
    component: lazyRouteComponent(() => import('@/features/indicator/indicator-page'), 'IndicatorPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/indicators/$code/versions/$number',
    component: lazyRouteComponent(
      () => import('@/features/indicator/indicator-version-page'),
      'IndicatorVersionPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/reference/$norm',
    component: lazyRouteComponent(() => import('@/features/indicator/norm-page'), 'NormPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reference',
    component: lazyRouteComponent(() => import('@/features/indicator/reference-page'), 'ReferencePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reports',
    component: lazyRouteComponent(() => import('@/features/report/reports-page'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reports/$reportId',
    component: lazyRouteComponent(() => import('@/features/report/report-page'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reports/$reportId/versions/$number',
    component: lazyRouteComponent(() => import('@/features/report/report-page'), 'ReportVersionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/receipts',
    component: lazyRouteComponent(
      () => import('@/features/monitoring/receipts/check-receipt-page'),
      'CheckReceiptPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/search',
    validateSearch: searchOf('q', 'kind'),
    component: lazyRouteComponent(() => import('@/features/opendata/search-page'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/open-data',
    component: lazyRouteComponent(() => import('@/features/opendata/open-data-page'), 'OpenDataPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/about',
    component: lazyRouteComponent(() => import('@/features/about/about-pages'), 'AboutPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/accessibility',
    component: lazyRouteComponent(() => import('@/features/about/about-pages'), 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/privacy',
    component: lazyRouteComponent(() => import('@/features/about/about-pages'), 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/unsubscribe',
    validateSearch: searchOf('token'),
    component: lazyRouteComponent(
      () => import('@/features/notification/unsubscribe-page'),
      'UnsubscribePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/signed-in',
    component: lazyRouteComponent(() => import('@/features/account/signed-in-page'), 'SignedInPage'),
  }),
] as const;
