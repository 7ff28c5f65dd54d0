import type { LinkProps } from '@tanstack/react-router';

export type WorkspaceEntry = {
  label:
    | 'start'
    | 'cycles'
    | 'board'
    | 'drafts'
    | 'library'
    | 'profile'
    | 'organisations'
    | 'plans'
    | 'notifications'
    | 'outbox';
  link: LinkProps;
  roles?: readonly string[];
};

/** Which places a role sees. Hiding is courtesy: the server refuses on its own. */
export const WORKSPACE_NAV: WorkspaceEntry[] = [
  { label: 'start', link: { to: '/workspace' } },
  { label: 'notifications', link: { to: '/workspace/notifications' } },
  { label: 'plans', link: { to: '/workspace/plans' }, roles: ['municipality', 'contributor'] },
  { label: 'board', link: { to: '/workspace/board' }, roles: ['board', 'admin'] },
  { label: 'drafts', link: { to: '/workspace/board/reports' }, roles: ['board'] },
  {
    label: 'library',
    link: { to: '/workspace/indicators' },
    roles: ['municipality', 'contributor', 'board', 'admin'],
  },
  { label: 'cycles', link: { to: '/workspace/cycles' }, roles: ['admin', 'board-chair'] },
  {
    label: 'profile',
    link: { to: '/workspace/profile' },
    roles: ['municipality', 'municipality-approver'],
  },
  { label: 'organisations', link: { to: '/workspace/organisations' }, roles: ['admin'] },
  { label: 'outbox', link: { to: '/workspace/outbox' }, roles: ['admin'] },
];

export function entriesFor(roles: readonly string[]): WorkspaceEntry[] {
  return WORKSPACE_NAV.filter((entry) => entry.roles?.some((role) => roles.includes(role)) ?? true);
}
