import type { LinkProps } from '@tanstack/react-router';

export type WorkspaceEntry = {
  label: 'start' | 'plans' | 'cycles' | 'board' | 'drafts';
  link: LinkProps;
  roles?: readonly string[];
};

/** Which places a role sees. Hiding is courtesy: the server refuses on its own. */
export const WORKSPACE_NAV: WorkspaceEntry[] = [
  { label: 'start', link: { to: '/workspace' } },
  { label: 'plans', link: { to: '/workspace/plans' }, roles: ['municipality', 'contributor'] },
  { label: 'board', link: { to: '/workspace/board' }, roles: ['board', 'admin'] },
  { label: 'drafts', link: { to: '/workspace/board/reports' }, roles: ['board'] },
  { label: 'cycles', link: { to: '/workspace/cycles' }, roles: ['admin', 'board-chair'] },
];

export function entriesFor(roles: readonly string[]): WorkspaceEntry[] {
  return WORKSPACE_NAV.filter((entry) => entry.roles?.some((role) => roles.includes(role)) ?? true);
}
