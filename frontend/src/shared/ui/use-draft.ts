import { useCallback, useState } from 'react';

import { useAccount } from '@/shared/auth/use-session';

/**
 * What somebody typed and has not saved yet, kept per account in this tab so that a lost session, a reload or a
 * closed lid loses nothing. Values only, never a token. `clear` once the server has answered 2xx.
 */
export function useDraft<T>(key: string, initial: T) {
  const account = useAccount() ?? 'anonymous';
  const place = `yeep.draft:${account}:${key}`;
  const [draft, setDraft] = useState<T>(() => read<T>(place) ?? initial);
  const [restored] = useState(() => sessionStorage.getItem(place) !== null);

  const keep = useCallback(
    (next: T) => {
      setDraft(next);
      sessionStorage.setItem(place, JSON.stringify(next));
    },
    [place],
  );
  const clear = useCallback(() => sessionStorage.removeItem(place), [place]);

  return { draft, keep, clear, restored };
}

function read<T>(place: string): T | undefined {
  const stored = sessionStorage.getItem(place);
  return stored === null ? undefined : (JSON.parse(stored) as T);
}
