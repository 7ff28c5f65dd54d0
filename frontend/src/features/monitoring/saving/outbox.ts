import { currentSession, onSession } from '@/shared/auth/session';
import { onOtherTabs, onUnstored, placeOf } from '@/shared/ui/draft-store';

import type { Autosaved } from './attempt';
import { type Counts, countsOf, isKept, isSame, NONE } from './counts';
import type { Away } from './save-state';
import { type Desk, type Held, Saver } from './saver';

const AT_ONCE = 4; // requests under way
const AGAIN = 8_000; // ms until the way is tried once more, then twice as long, up to
const SELDOM = 64_000; // ms
const SOON = 400; // ms: many values sent by another tab are read anew together

/** Everything of a page that saves itself: one queue, one retry, and one sum that says whether all of it is safe. */
export class Outbox implements Desk {
  private readonly savers = new Map<string, Held>();
  private readonly holders = new Map<Held, number>();
  private readonly listeners = new Set<() => void>();
  private queue: Held[] = [];
  private readonly unread: (() => Promise<void>)[] = [];
  private running = 0;
  private away: Away | null = null;
  private pause = AGAIN;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private refreshing: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => void) | undefined;
  private counts = NONE;
  private summing = false;

  saver<E extends object, B, S>(account: string, what: Autosaved<E, B, S>): Saver<E, B, S> {
    const place = placeOf(account, what.key);
    const present = this.savers.get(place);
    if (present !== undefined) return present as unknown as Saver<E, B, S>;
    const born = new Saver(account, place, what, this);
    this.savers.set(place, born);
    return born;
  }

  /** Something on the page shows it. What is unsent stays here, and goes out, when it is no longer shown. */
  hold(saver: Held): () => void {
    this.stop ??= this.start();
    this.savers.set(saver.place, saver);
    const others = this.holders.get(saver) ?? 0;
    this.holders.set(saver, others + 1);
    this.changed();
    if (others === 0) saver.begin();
    return () => this.release(saver);
  }

  read = (): Counts => this.counts;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  isAway = (): boolean => this.reason() !== null;

  enqueue = (saver: Held, forced: boolean): void => {
    if (!forced && this.isAway()) {
      saver.wait();
      return;
    }
    if (!this.queue.includes(saver)) this.queue.push(saver);
    this.pump();
  };

  /** Somebody wants to know now. */
  tryNow = (): void => {
    this.pause = AGAIN;
    this.probe();
  };

  /** Many things change at once, such as when a long form is drawn: they are summed up once. */
  changed = (): void => {
    if (this.summing) return;
    this.summing = true;
    queueMicrotask(this.sumUp);
  };

  private readonly sumUp = (): void => {
    this.summing = false;
    const next = countsOf([...this.savers.values()], this.reason(), this.counts.savedOnce);
    if (isSame(next, this.counts)) return;
    this.counts = next;
    for (const listener of this.listeners) listener();
  };

  refreshSoon = (read: () => Promise<void>, failed: () => void): void => {
    clearTimeout(this.refreshing);
    this.unread.push(() => read().catch(failed));
    this.refreshing = setTimeout(() => {
      for (const one of this.unread.splice(0)) void one();
    }, SOON);
  };

  private pump(): void {
    while (this.running < AT_ONCE) {
      const next = this.queue.shift();
      if (next === undefined) return;
      if (next.account !== accountNow()) continue;
      this.running += 1;
      void next.send().then((state) => {
        this.running -= 1;
        if (state?.kind === 'failed') this.failed(next, state.away);
        else if (state !== undefined) this.answered();
        this.pump();
      });
    }
  }

  /** What would meet every other request as well stops them all; one saver asks for all of them from now on. */
  private failed(saver: Held, away: Away | null): void {
    if (away !== null) {
      this.away = away;
      const waiting = this.queue;
      this.queue = [];
      for (const other of waiting) other.wait();
      if (!navigator.onLine && !saver.byHand) saver.wait();
    }
    this.changed();
    this.plan();
  }

  private answered(): void {
    if (this.away === null) return;
    this.away = null;
    this.pause = AGAIN;
    this.sendAll();
  }

  private sendAll(): void {
    this.changed();
    for (const saver of this.unreached()) this.enqueue(saver, true);
  }

  /** One timer for the whole page, and one request as long as there is no way. */
  private plan(): void {
    if (this.timer !== undefined || this.stop === undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.pause = Math.min(this.pause * 2, SELDOM);
      this.probe();
    }, this.pause);
  }

  private probe(): void {
    if (!this.isAway()) for (const saver of this.failures()) saver.flush();
    else if (currentSession().status === 'expired') this.plan();
    else this.askForAll();
  }

  private askForAll(): void {
    const waiting = this.unreached();
    const next = waiting[this.turn++ % Math.max(waiting.length, 1)];
    if (next !== undefined) {
      this.enqueue(next, true);
      this.plan();
    } else if (navigator.onLine) {
      this.away = null;
      this.changed();
    }
  }

  private unreached(): Held[] {
    return this.own(({ state }) => isKept(state));
  }

  private failures(): Held[] {
    return this.own(({ state }) => state.kind === 'failed' || state.kind === 'kept');
  }

  private own(is: (standing: ReturnType<Held['read']>) => boolean): Held[] {
    return [...this.savers.values()].filter((saver) => !saver.byHand && is(saver.read()));
  }

  private reason(): Away | null {
    if (currentSession().status === 'expired') return 'session';
    return navigator.onLine ? this.away : 'offline';
  }

  private release(saver: Held): void {
    const left = (this.holders.get(saver) ?? 1) - 1;
    if (left > 0) this.holders.set(saver, left);
    else {
      this.holders.delete(saver);
      saver.leave();
      if (saver.read().draft === null) this.savers.delete(saver.place);
    }
    if (this.holders.size === 0) this.close();
    this.changed();
  }

  private close(): void {
    for (const saver of this.savers.values()) saver.leave();
    this.savers.clear();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.stop?.();
    this.stop = undefined;
    this.away = null;
    this.pause = AGAIN;
  }

  private start(): () => void {
    const online = (): void => {
      this.away = null;
      this.pause = AGAIN;
      this.sendAll();
    };
    const offline = (): void => this.changed();
    const seen = (): void => {
      if (!document.hidden && this.isAway()) this.tryNow();
    };
    const quiet = [
      onSession(() => this.heedSession()),
      onUnstored(this.changed),
      onOtherTabs((written) => this.savers.get(written.place)?.hear(written)),
    ];
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    document.addEventListener('visibilitychange', seen);
    return () => {
      for (const end of quiet) end();
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', seen);
    };
  }

  private heedSession(): void {
    const back = currentSession().status === 'signed-in';
    if (back && this.away === 'session') this.away = null;
    if (back && !this.isAway()) this.sendAll();
    else this.changed();
  }
}

function accountNow(): string {
  const session = currentSession();
  return 'account' in session ? session.account : 'anonymous';
}
