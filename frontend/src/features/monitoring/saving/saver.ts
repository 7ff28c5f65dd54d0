import {
  forgetDraft,
  storedText,
  valueIn,
  type Written,
  writeDraft,
  writtenElsewhere,
} from '@/shared/ui/draft-store';

import { type Autosaved, attempt, compared, type Draft, type Outcome } from './attempt';
import type { SaveState } from './save-state';

const PAUSE = 900; // ms without a key before it is sent
const LATE = 15_000; // ms until this tab sends what was typed in another one that is silent

type Standing<E, S> = {
  draft: Draft<E> | null;
  /** What the server has just taken, until the page has read it. */
  made: Draft<E> | null;
  state: SaveState<S>;
  restored: boolean;
};

/** What a saver asks of the page's outbox. */
export type Desk = {
  isAway: () => boolean;
  enqueue: (saver: Held, forced: boolean) => void;
  changed: () => void;
  refreshSoon: (read: () => Promise<void>, failed: () => void) => void;
};

/** A saver as the outbox sees it, whatever it saves. */
export type Held = Pick<
  Saver<object, unknown, unknown>,
  | 'key'
  | 'place'
  | 'account'
  | 'read'
  | 'resolve'
  | 'begin'
  | 'flush'
  | 'send'
  | 'hear'
  | 'wait'
  | 'leave'
  | 'byHand'
>;

/** One thing that is typed and saved: one request at a time, kept on this device until the server said yes. */
export class Saver<E extends object, B, S> {
  readonly key: string;
  private standing: Standing<E, S>;
  private readonly listeners = new Set<() => void>();
  private written: string | undefined;
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly account: string,
    readonly place: string,
    private what: Autosaved<E, B, S>,
    private readonly desk: Desk,
  ) {
    this.key = what.key;
    const draft = what.locked === true ? null : this.stored();
    this.standing = { draft, made: null, state: restOf(draft), restored: draft !== null };
  }

  read = (): Standing<E, S> => this.standing;

  /** What stands there: typed, just sent or saved. */
  entry = (): E => {
    const { draft, made } = this.standing;
    return draft?.entry ?? made?.entry ?? this.what.entryOf(this.what.saved);
  };

  get byHand(): boolean {
    return this.what.byHand === true;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The newest of what the page knows about it. */
  use(what: Autosaved<E, B, S>): void {
    const before = this.what.locked === true;
    if (what.saved !== this.what.saved && this.standing.made !== null) this.stand({ made: null });
    this.what = what;
    if (before === (what.locked === true)) return;
    clearTimeout(this.timer);
    const draft = before ? this.stored() : null;
    this.stand({ draft, state: restOf(draft) });
    if (draft !== null) this.flush();
  }

  change = (part: Partial<E>): void => {
    const { saved, version, entryOf } = this.what;
    const { draft, made, state } = this.standing;
    const before = draft ?? made ?? { entry: entryOf(saved), base: saved === null ? null : version(saved) };
    const entry = { ...before.entry, ...part };
    this.keep({ ...before, entry });
    if (state.kind === 'conflict') return;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.byHand || this.what.patient?.(entry) === true) {
      if (!this.sending) this.stand({ state: { kind: 'waiting' } });
      return;
    }
    if (!this.sending) this.wait();
    this.timer = setTimeout(this.flush, PAUSE);
  };

  /** What was found on opening goes at once, unless another tab may still be typing it. */
  begin = (): void => {
    if (this.byHand || this.standing.state.kind !== 'waiting') return;
    const since = this.written === undefined ? undefined : writtenElsewhere(this.written);
    const rest = since === undefined ? 0 : since + LATE - Date.now();
    clearTimeout(this.timer);
    if (rest <= 0) this.flush();
    else this.timer = setTimeout(this.flush, rest);
  };

  /** Sends it now, or as soon as there is a way. */
  flush = (): void => this.go(false);

  /** Sends it now whatever was known of the way: somebody asked for it. */
  retry = (): void => this.go(true);

  resolve = (choice: 'mine' | 'theirs'): void => {
    const { state, draft } = this.standing;
    if (state.kind !== 'conflict') return;
    const base = state.theirs === null ? null : this.what.version(state.theirs);
    if (choice === 'mine' && draft !== null) {
      this.keep({ entry: draft.entry, base });
      this.wait();
      this.go(true);
    } else {
      this.stand({ made: null, state: { kind: 'rest' } });
      this.drop();
    }
  };

  /** Not on its way yet. */
  wait = (): void => {
    this.stand({ state: { kind: this.desk.isAway() && !this.byHand ? 'kept' : 'waiting' } });
  };

  /** The page is left: what was about to go out goes now. */
  leave = (): void => {
    if (this.timer !== undefined) this.flush();
  };

  /** For the outbox alone, which knows how many may be under way; answers how the last request went, if there was one. */
  send = async (): Promise<SaveState<S> | undefined> => {
    let sent = this.standing.draft;
    let last: SaveState<S> | undefined;
    while (sent !== null && !this.sending) {
      const read = this.what.read(sent.entry);
      if (read === 'unread') {
        this.stand({ state: { kind: 'unread' } });
        break;
      }
      this.sending = true;
      this.stand({ state: { kind: 'saving' } });
      const outcome = await attempt(this.what, read.body, sent);
      this.sending = false;
      last = outcome.state;
      sent = this.follow(sent, outcome);
    }
    return last;
  };

  /** Another tab of the same person wrote, sent or threw it away: what was typed last counts. */
  hear = ({ text, before }: Pick<Written, 'text' | 'before'>): void => {
    if (this.sending || this.what.locked === true) return;
    if (text === null) {
      if (this.standing.draft !== null && before === this.written) this.settleElsewhere(this.standing.draft);
      return;
    }
    const draft = this.draftIn(text);
    if (draft === null) return;
    this.written = text;
    this.stand({ draft });
    this.wait();
    clearTimeout(this.timer);
    if (!this.byHand) this.timer = setTimeout(this.flush, LATE);
  };

  /** Shown until the page has read what the other tab sent. */
  private settleElsewhere(draft: Draft<E>): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.desk.refreshSoon(async () => {
      const { state, base } = compared(this.what, draft.entry, await this.what.reload());
      if (this.standing.draft !== draft || this.sending) return;
      const made = state.kind === 'saved' ? { entry: draft.entry, base } : null;
      this.stand({ draft: null, made, state: { kind: 'rest' } });
    }, this.flush);
  }

  private go(forced: boolean): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { draft, state } = this.standing;
    // A clash is settled by a person, not by asking again.
    if (draft === null || this.sending || state.kind === 'conflict') return;
    if (this.what.read(draft.entry) === 'unread') this.stand({ state: { kind: 'unread' } });
    else this.desk.enqueue(this, forced || this.byHand);
  }

  /** Answers what is to be sent next: whatever was typed meanwhile stands on the version just made. */
  private follow(sent: Draft<E>, { state, base }: Outcome<S>): Draft<E> | null {
    const { draft } = this.standing;
    const newer = draft === null || draft === sent ? null : { entry: draft.entry, base };
    if (draft === null && state.kind !== 'saved') this.stand({ state: { kind: 'rest' } });
    else this.stand({ state, ...(state.kind === 'saved' ? { made: { entry: sent.entry, base } } : {}) });
    if (state.kind === 'saved') {
      if (newer === null) this.drop();
      else this.keep(newer);
    }
    // It goes next, unless it waits for a word, or asking again would change nothing.
    if (newer === null || (state.kind !== 'saved' && state.kind !== 'refused')) return null;
    if (this.byHand || this.what.patient?.(newer.entry) === true) {
      this.wait();
      return null;
    }
    return this.standing.draft;
  }

  private keep(draft: Draft<E>): void {
    this.written = writeDraft('device', this.place, draft);
    this.stand({ draft });
  }

  /** Forgets it here and on the device, unless another tab has written something newer there. */
  private drop(): void {
    const text = storedText('device', this.place);
    this.stand({ draft: null, restored: false });
    if (text === null || text === this.written || this.written === undefined)
      forgetDraft('device', this.place);
    else this.hear({ text, before: null });
  }

  private stand(part: Partial<Standing<E, S>>): void {
    this.standing = { ...this.standing, ...part };
    for (const listener of this.listeners) listener();
    this.desk.changed();
  }

  private stored(): Draft<E> | null {
    const text = storedText('device', this.place);
    const draft = text === null ? null : this.draftIn(text);
    this.written = draft === null ? undefined : (text ?? undefined);
    return draft;
  }

  private draftIn(text: string): Draft<E> | null {
    const value = valueIn('device', text);
    return isDraft(value, this.what.entryOf(null)) ? value : null;
  }
}

/** Whether a stored value is a draft with every field that such an entry has. */
export function isDraft<E extends object>(value: unknown, blank: E): value is Draft<E> {
  if (typeof value !== 'object' || value === null) return false;
  const { entry, base } = value as Partial<Draft<Record<string, unknown>>>;
  if (typeof entry !== 'object' || entry === null || !(base === null || typeof base === 'number'))
    return false;
  return Object.entries(blank).every(([field, sample]) => typeof entry[field] === typeof sample);
}

function restOf(draft: unknown): SaveState<never> {
  return { kind: draft === null ? 'rest' : 'waiting' };
}
