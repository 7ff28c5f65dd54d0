import { useSyncExternalStore } from 'react';

import { currentSession, onSession, type Session } from './session';

export function useSession(): Session {
  return useSyncExternalStore(onSession, currentSession);
}

export function useRoles(): readonly string[] {
  const session = useSession();
  return 'roles' in session ? session.roles : [];
}

/** The account that the screen belongs to, also while its session waits to be renewed. */
export function useAccount(): string | undefined {
  const session = useSession();
  return 'account' in session ? session.account : undefined;
}
