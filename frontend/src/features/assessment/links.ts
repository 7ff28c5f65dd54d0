import type { LinkProps } from '@tanstack/react-router';

export const boardLink: LinkProps = { to: '/workspace/heyet' };

export function declarationLink(organisationId: string, periodId: string): LinkProps {
  return { to: '/workspace/heyet/beyan/$organisationId/$periodId', params: { organisationId, periodId } };
}

export function assessmentLink(assessmentId: string): LinkProps {
  return { to: '/workspace/heyet/degerlendirme/$assessmentId', params: { assessmentId } };
}
