import type { LinkProps } from '@tanstack/react-router';

export const boardLink: LinkProps = { to: '/workspace/board' };

export function declarationLink(organisationId: string, periodId: string): LinkProps {
  return {
    to: '/workspace/board/declarations/$organisationId/$periodId',
    params: { organisationId, periodId },
  };
}

export function assessmentLink(assessmentId: string): LinkProps {
  return { to: '/workspace/board/assessments/$assessmentId', params: { assessmentId } };
}

/** Where the values themselves are read, and returned one by one. */
export function submissionLink(submissionId: string): LinkProps {
  return { to: '/workspace/submissions/$submissionId', params: { submissionId } };
}
