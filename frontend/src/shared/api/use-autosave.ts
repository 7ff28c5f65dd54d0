import { useCallback, useEffect, useRef, useState } from 'react';

import { currentSession, onSession } from '@/shared/auth/session';
import { useDraft } from '@/shared/ui/use-draft';

import { isLostUpdate, isPassing, ProblemError } from './problem';

/** What the server holds; version null: nothing yet. */
export type Stored<T> = { value: T; version: number | null };
export type SavingState = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'refused' | 'conflict';

type Options<T> = {
  /** Names the draft in this tab. */
  place: string;
  stored: Stored<T>;
  save: (value: T, version: number | null) => Promise<Stored<T>>;
  /** Reads what the server holds now: asked for when somebody else saved in between. */
  reload: () => Promise<Stored<T>>;
};

const PAUSE = 900; // ms without typing
const AGAIN = 8000; // ms until an unreachable server is tried once more

/**
 * Saves what is typed after a pause, one request at a time, and only over the version it was based on. Until the
 * server has answered 2xx the draft stays in this tab; a version conflict waits for a person's choice.
 */
export function useAutosave<T>({ place, stored, save, reload }: Options<T>) {
  const { draft, keep, settle: settleDraft, restored } = useDraft<Stored<T>>(place, stored);
  const [state, setState] = useState<SavingState>(restored ? 'waiting' : 'saved');
  const [failure, setFailure] = useState<ProblemError>();
  const [theirs, setTheirs] = useState<Stored<T>>();
  const latest = useRef(draft);
  const dirty = useRef(restored);
  const contested = useRef(false);
  const running = useRef<Promise<boolean>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const calls = useRef({ save, reload });
  useEffect(() => {
    calls.current = { save, reload };
  });

  const settle = useCallback(
    (now: Stored<T>) => {
      latest.current = now;
      dirty.current = false;
      contested.current = false;
      settleDraft(now);
      setFailure(undefined);
      setTheirs(undefined);
      setState('saved');
    },
    [settleDraft],
  );

  /** The server holds what was sent; whatever was typed meanwhile stands on that and goes next. */
  const arrived = useCallback(
    (sent: Stored<T>, version: number | null) => {
      if (latest.current === sent) return settle({ value: sent.value, version });
      latest.current = { value: latest.current.value, version };
      keep(latest.current);
    },
    [keep, settle],
  );

  /** Answers whether to go on: the server has it after all, or what it refused has been changed meanwhile. */
  const stumble = useCallback(
    async (problem: unknown, sent: Stored<T>): Promise<boolean> => {
      if (isPassing(problem)) {
        setState('unreachable');
        return false;
      }
      if (!isLostUpdate(problem)) {
        setFailure(problem instanceof ProblemError ? problem : undefined);
        setState('refused');
        return latest.current !== sent;
      }
      const now = await calls.current.reload();
      // An answer that got lost on its way back looks like somebody else's save of the same words.
      if (same(now.value, sent.value)) {
        arrived(sent, now.version);
        return true;
      }
      contested.current = true;
      setTheirs(now);
      setState('conflict');
      return false;
    },
    [arrived],
  );

  const send = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (dirty.current) {
      if (contested.current) return false;
      const sent = latest.current;
      setState('saving');
      try {
        const saved = await calls.current.save(sent.value, sent.version);
        arrived(sent, saved.version);
      } catch (problem) {
        // Asking what the server holds now may fail like anything else: then later.
        const goOn = await stumble(problem, sent).catch(() => stumble(undefined, sent));
        if (!goOn) return false;
      }
    }
    return true;
  }, [arrived, stumble]);

  /** Resolves to true once nothing is left to save. */
  const flush = useCallback((): Promise<boolean> => {
    running.current ??= send().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [send]);

  const change = useCallback(
    (value: T) => {
      latest.current = { value, version: latest.current.version };
      dirty.current = true;
      keep(latest.current);
      if (contested.current) return;
      if (running.current === undefined) setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [keep, flush],
  );

  const keepMine = useCallback(() => {
    if (theirs === undefined) return;
    latest.current = { value: latest.current.value, version: theirs.version };
    keep(latest.current);
    contested.current = false;
    setTheirs(undefined);
    void flush();
  }, [theirs, keep, flush]);

  const takeTheirs = useCallback(() => {
    if (theirs !== undefined) settle(theirs);
  }, [theirs, settle]);

  /** Shows a newer version that came from elsewhere, unless something here waits to be saved; answers whether it did. */
  const follow = useCallback(
    (now: Stored<T>): boolean => {
      const newer = (now.version ?? -1) > (latest.current.version ?? -1);
      if (!newer || dirty.current || contested.current || running.current !== undefined) return false;
      settle(now);
      return true;
    },
    [settle],
  );

  useWhenBack(state === 'unreachable', flush);
  useWarningBeforeLeaving(state !== 'saved');
  useEffect(() => {
    if (dirty.current) void flush();
    return () => {
      clearTimeout(timer.current);
      if (dirty.current) void flush();
    };
  }, [flush]);

  return {
    value: draft.value,
    version: draft.version,
    state,
    failure,
    theirs,
    change,
    flush,
    keepMine,
    takeTheirs,
    follow,
  };
}

export type Autosave<T> = ReturnType<typeof useAutosave<T>>;

/** The connection came back, the person signed in again, or simply some time went by. */
function useWhenBack(waiting: boolean, again: () => Promise<boolean>): void {
  useEffect(() => {
    if (!waiting) return undefined;
    const retry = (): void => {
      if (currentSession().status !== 'expired') void again();
    };
    const timer = setInterval(retry, AGAIN);
    const leave = onSession(retry);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      leave();
      window.removeEventListener('online', retry);
    };
  }, [waiting, again]);
}

/** The browser's own question: a closed tab takes its drafts along. */
function useWarningBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
