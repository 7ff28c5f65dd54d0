/**
 * What somebody typed and has not saved yet, kept per account: in this `tab` over a reload, or on this `device` over
 * a closed lid, a closed tab and a restart. Values only, never a token.
 */
export type Keeper = 'tab' | 'device';

/** What another tab of the same person wrote; no text: it was sent or thrown away there. */
export type Written = { place: string; text: string | null; before: string | null };

const PREFIX = 'yeep.draft';
/** Raised when what is kept on a device changes its shape; what an older page left behind is not misread then. */
const SCHEMA = 1;

/** A device may be shared and its owner may not come back: what was typed last so many days ago is deleted. */
export const KEPT_DAYS = 30;
const DAY = 86_400_000; // ms

/** Which opening of the page wrote: another one may still be typing there. */
const PAGE = performance.timeOrigin;

type Envelope = { schema: number; value: unknown; page?: number; at?: number };

const listeners = new Set<() => void>();
let unstored: ReadonlySet<string> = new Set();

export function placeOf(account: string, key: string): string {
  return `${PREFIX}:${encodeURIComponent(account)}:${key}`;
}

/** The stored text, or nothing when storage is full: people must be able to type and save all the same. */
export function writeDraft(keeper: Keeper, place: string, value: unknown): string | undefined {
  const text = textOf(keeper, value);
  try {
    storage(keeper).setItem(place, text);
    noteUnstored(place, false);
    return text;
  } catch {
    // What was stored before is older than what is on the screen, and would come back in its stead.
    forgetDraft(keeper, place);
    noteUnstored(place, true);
    return undefined;
  }
}

export function readDraft<T>(keeper: Keeper, place: string): T | undefined {
  const text = storedText(keeper, place);
  return text === null ? undefined : (valueIn(keeper, text) as T | undefined);
}

export function storedText(keeper: Keeper, place: string): string | null {
  try {
    return storage(keeper).getItem(place);
  } catch {
    return null;
  }
}

export function forgetDraft(keeper: Keeper, place: string): void {
  try {
    storage(keeper).removeItem(place);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  noteUnstored(place, false);
}

/** The drafts of an account on this device, as far as they can be read, whose key begins so. */
export function draftsOnDevice(account: string, keyBegins = ''): { key: string; value: unknown }[] {
  const own = placeOf(account, '');
  return placesOf(account, keyBegins).flatMap((place) => {
    const value = readDraft('device', place);
    return value === undefined ? [] : [{ key: place.slice(own.length), value }];
  });
}

/** For opening the page: deletes what is too old, whoever typed it; what carries no date has its days from now on. */
export function forgetExpired(): void {
  for (const place of placesThatBegin(`${PREFIX}:`)) {
    const envelope = envelopeIn(storedText('device', place) ?? '');
    if (envelope === null || isExpired(envelope)) forgetDraft('device', place);
    else if (envelope.at === undefined) keepAsOfNow(place, envelope);
  }
}

/** For signing out: nothing of a person stays on a device that others may use. */
export function forgetDevice(account: string): void {
  for (const place of placesOf(account, '')) forgetDraft('device', place);
}

/** Since when, if another opening of the page wrote it; one that was closed meanwhile writes no more. */
export function writtenElsewhere(text: string): number | undefined {
  const { page, at } = JSON.parse(text) as Envelope;
  return page === PAGE ? undefined : at;
}

/** What a stored text holds; nothing for what is damaged or of another schema. */
export function valueIn(keeper: Keeper, text: string): unknown {
  const parsed = envelopeIn(text);
  if (keeper === 'tab') return parsed ?? undefined;
  return parsed?.schema === SCHEMA && !isExpired(parsed) ? parsed.value : undefined;
}

function envelopeIn(text: string): Partial<Envelope> | null {
  try {
    return JSON.parse(text) as Partial<Envelope> | null;
  } catch {
    return null;
  }
}

function isExpired({ at }: Partial<Envelope>): boolean {
  return at !== undefined && Date.now() - at > KEPT_DAYS * DAY;
}

function keepAsOfNow(place: string, envelope: Partial<Envelope>): void {
  try {
    localStorage.setItem(place, JSON.stringify({ ...envelope, at: Date.now() }));
  } catch {
    // No room for a date: it is tried again at the next opening.
  }
}

export function onOtherTabs(listener: (written: Written) => void): () => void {
  const hear = ({ key, newValue, oldValue }: StorageEvent): void => {
    if (key?.startsWith(`${PREFIX}:`) === true) listener({ place: key, text: newValue, before: oldValue });
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** The places that found no room, for saying so. */
export function unstoredPlaces(): ReadonlySet<string> {
  return unstored;
}

export function onUnstored(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function noteUnstored(place: string, is: boolean): void {
  if (unstored.has(place) === is) return;
  unstored = new Set(is ? [...unstored, place] : [...unstored].filter((other) => other !== place));
  for (const listener of listeners) listener();
}

function placesOf(account: string, keyBegins: string): string[] {
  return placesThatBegin(placeOf(account, keyBegins));
}

function placesThatBegin(begins: string): string[] {
  try {
    return Object.keys(localStorage).filter((place) => place.startsWith(begins));
  } catch {
    return [];
  }
}

function textOf(keeper: Keeper, value: unknown): string {
  const envelope: Envelope = { schema: SCHEMA, value, page: PAGE, at: Date.now() };
  return JSON.stringify(keeper === 'tab' ? value : envelope);
}

function storage(keeper: Keeper): Storage {
  return keeper === 'tab' ? sessionStorage : localStorage;
}
