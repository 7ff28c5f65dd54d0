import type { LinkProps } from '@tanstack/react-router';

export const draftsLink: LinkProps = { to: '/workspace/board/reports' };

export function draftLink(reportId: string): LinkProps {
  return { to: '/workspace/board/reports/$reportId', params: { reportId } };
}
