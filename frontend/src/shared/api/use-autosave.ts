import { useCallback, useEffect, useRef, useState } from 'react';

import { currentSession, onSession } from '@/shared/auth/session';
import { useDraft } from '@/shared/ui/use-draft';

import { ProblemError } from './problem';

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
  const { draft, keep, clear, restored } = useDraft<Stored<T>>(place, stored);
  const [state, setState] = useState<SavingState>(restored ? 'waiting' : 'saved');
  const [failure, setFailure] = useState<ProblemError>();
  const [theirs, setTheirs] = useState<Stored<T>>();
  const latest = useRef(draft);
  const dirty = useRef(restored);
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
      keep(now);
      clear();
      setFailure(undefined);
      setTheirs(undefined);
      setState('saved');
    },
    [keep, clear],
  );

  const stumble = useCallback(
    async (problem: unknown, sent: Stored<T>): Promise<boolean> => {
      if (!(problem instanceof ProblemError)) throw problem;
      // 428: this tab knew of none, and meanwhile there is one.
      if (problem.status !== 412 && problem.status !== 428) {
        setFailure(problem);
        const later = problem.status === 0 || problem.status === 401 || problem.status >= 500;
        setState(later ? 'unreachable' : 'refused');
        return false;
      }
      const now = await calls.current.reload();
      // An answer that got lost on its way back looks like somebody else's save of the same words.
      const mine = same(now.value, sent.value);
      if (mine) settle(now);
      else {
        setTheirs(now);
        setState('conflict');
      }
      return mine;
    },
    [settle],
  );

  const send = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (dirty.current) {
      const sent = latest.current;
      setState('saving');
      try {
        const saved = await calls.current.save(sent.value, sent.version);
        if (latest.current === sent) settle({ value: sent.value, version: saved.version });
        else {
          latest.current = { value: latest.current.value, version: saved.version };
          keep(latest.current);
        }
      } catch (problem) {
        return stumble(problem, sent);
      }
    }
    return true;
  }, [keep, settle, stumble]);

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
      setState((before) => (before === 'conflict' ? before : 'waiting'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [keep, flush],
  );

  const keepMine = useCallback(() => {
    if (theirs === undefined) return;
    latest.current = { value: latest.current.value, version: theirs.version };
    keep(latest.current);
    setTheirs(undefined);
    void flush();
  }, [theirs, keep, flush]);

  const takeTheirs = useCallback(() => {
    if (theirs !== undefined) settle(theirs);
  }, [theirs, settle]);

  useWhenBack(state === 'unreachable', flush);
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

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
