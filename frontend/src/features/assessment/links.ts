import type { LinkProps } from '@tanstack/react-router';

export const boardLink: LinkProps = { to: '/workspace/board' };

export function declarationLink(organisationId: string, periodId: string): LinkProps {
  return { to: '/workspace/board/declarations/$organisationId/$periodId', params: { organisationId, periodId } };
}

export function assessmentLink(assessmentId: string): LinkProps {
  return { to: '/workspace/board/assessments/$assessmentId', params: { assessmentId } };
}
