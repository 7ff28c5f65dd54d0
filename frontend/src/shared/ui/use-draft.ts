import { useCallback, useRef, useState } from 'react';

import { useAccount } from '@/shared/auth/use-session';

import { forgetDraft, placeOf, readDraft, storedText, writeDraft } from './draft-store';

/**
 * What somebody typed and has not saved yet, kept per account in this tab so that a lost session, a reload or a
 * closed lid loses nothing. Values only, never a token. `clear` once the server has answered 2xx.
 */
export function useDraft<T>(key: string, initial: T) {
  const account = useAccount() ?? 'anonymous';
  const place = placeOf(account, key);
  const [draft, setDraft] = useState<T>(() => readDraft<T>('tab', place) ?? initial);
  const [restored] = useState(() => storedText('tab', place) !== null);
  const written = useRef<string>(undefined);

  const keep = useCallback(
    (next: T) => {
      setDraft(next);
      written.current = writeDraft('tab', place, next);
    },
    [place],
  );
  const clear = useCallback(() => forgetDraft('tab', place), [place]);
  /** The server has it: shows it, and forgets the draft unless the same place was opened anew and typed in. */
  const settle = useCallback(
    (next: T) => {
      setDraft(next);
      const foreign = written.current !== undefined && storedText('tab', place) !== written.current;
      if (!foreign) forgetDraft('tab', place);
    },
    [place],
  );

  return { draft, keep, clear, settle, restored };
}
