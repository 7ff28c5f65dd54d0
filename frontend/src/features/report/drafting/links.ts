import type { LinkProps } from '@tanstack/react-router';

export const draftsLink: LinkProps = { to: '/workspace/heyet/raporlar' };

export function draftLink(reportId: string): LinkProps {
  return { to: '/workspace/heyet/raporlar/$reportId', params: { reportId } };
}
