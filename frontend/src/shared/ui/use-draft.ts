import { useCallback, useRef, useState } from 'react';

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
  const written = useRef<string>(undefined);

  const keep = useCallback(
    (next: T) => {
      setDraft(next);
      written.current = store(place, next);
    },
    [place],
  );
  const clear = useCallback(() => sessionStorage.removeItem(place), [place]);
  /** The server has it: shows it, and forgets the draft unless the same place was opened anew and typed in. */
  const settle = useCallback(
    (next: T) => {
      setDraft(next);
      const foreign = written.current !== undefined && sessionStorage.getItem(place) !== written.current;
      if (!foreign) sessionStorage.removeItem(place);
    },
    [place],
  );

  return { draft, keep, clear, settle, restored };
}

/** A tab whose storage is full must still let people type and save. */
function store(place: string, value: unknown): string | undefined {
  const text = JSON.stringify(value);
  try {
    sessionStorage.setItem(place, text);
    return text;
  } catch {
    return undefined;
  }
}

function read<T>(place: string): T | undefined {
  const stored = sessionStorage.getItem(place);
  return stored === null ? undefined : (JSON.parse(stored) as T);
}
