import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workspaceRoute } from './workspace-route';

const submission = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/submissions/$submissionId',
  component: lazyRouteComponent(() => import('@/features/monitoring/submission-page'), 'SubmissionPage'),
});

const receipt = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/submissions/$submissionId/receipt',
  component: lazyRouteComponent(() => import('@/features/monitoring/sending/receipt-page'), 'ReceiptPage'),
});

const reply = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/replies/$assessmentId',
  component: lazyRouteComponent(
    () => import('@/features/monitoring/reply/assessment-reply-page'),
    'AssessmentReplyPage',
  ),
});

const reportReply = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/report-replies/$reportId',
  component: lazyRouteComponent(
    () => import('@/features/monitoring/reply/report-reply-page'),
    'ReportReplyPage',
  ),
});

const cycles = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/cycles',
  component: lazyRouteComponent(() => import('@/features/monitoring/cycles/cycles-page'), 'CyclesPage'),
});

const cycle = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/cycles/$cycleId',
  component: lazyRouteComponent(() => import('@/features/monitoring/cycles/cycle-page'), 'CyclePage'),
});

/** The monitoring pages of the workspace. */
export const monitoringRoutes = [submission, receipt, reply, reportReply, cycles, cycle] as const;
