import { ProblemError } from '@/shared/api/problem';
import { changeSession } from '@/shared/auth/session';

import type { Autosaved } from './attempt';
import { Outbox } from './outbox';

type Typed = { text: string };
type Stored = { text: string; version: number };

const unreachable = () =>
  new ProblemError({ type: '/problems/unreachable', title: '', status: 0, detail: '' });
const broken = () => new ProblemError({ type: '/problems/server-error', title: '', status: 500, detail: '' });

let failure: ((key: string) => ProblemError | undefined) | undefined;
let sent: string[];
let underWay: number;
let most: number;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: [] });
  failure = undefined;
  [sent, underWay, most] = [[], 0, 0];
});
afterEach(() => vi.useRealTimers());

const cell = (key: string): Autosaved<Typed, Typed, Stored> => ({
  key,
  saved: null,
  version: ({ version }) => version,
  entryOf: (stored) => ({ text: stored?.text ?? '' }),
  read: (body) => ({ body }),
  send: async (body) => {
    sent.push(key);
    most = Math.max(most, ++underWay);
    await new Promise((go) => setTimeout(go, 20));
    underWay -= 1;
    const wrong = failure?.(key);
    if (wrong !== undefined) throw wrong;
    return { ...body, version: 1 };
  },
  reload: () => Promise.resolve(null),
});

/** A page with so many drafts found on this device. */
function open(count: number) {
  const outbox = new Outbox();
  const savers = Array.from({ length: count }, (_, index) => {
    const key = `cell-${index}`;
    const value = { entry: { text: String(index) }, base: null };
    localStorage.setItem(`yeep.draft:mersin.veri:${key}`, JSON.stringify({ schema: 1, value }));
    return outbox.saver('mersin.veri', cell(key));
  });
  const release = savers.map((saver) => outbox.hold(saver));
  const close = (): void => {
    for (const end of release) end();
  };
  return { outbox, release, close };
}

test('200 drafts go out four at a time, each once', async () => {
  const { outbox } = open(200);
  await vi.advanceTimersByTimeAsync(200 * 20);
  expect(most).toBe(4);
  expect(new Set(sent).size).toBe(200);
  expect(sent).toHaveLength(200);
  expect(outbox.read()).toMatchObject({ unsaved: 0, savedOnce: true });
  expect(localStorage).toHaveLength(0);
});

test('one request at a time asks whether there is a way again, ever more seldom', async () => {
  failure = unreachable;
  const { outbox } = open(200);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toHaveLength(4);
  expect(outbox.read()).toMatchObject({ away: 'server', kept: 200 });
  await vi.advanceTimersByTimeAsync(7_100);
  expect(sent).toHaveLength(5);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent.length).toBeLessThan(70);
  failure = undefined;
  await vi.advanceTimersByTimeAsync(64_000 + 4_000);
  expect(outbox.read()).toMatchObject({ away: null, unsaved: 0 });
  expect(localStorage).toHaveLength(0);
});

test('a value that the server fails at holds up no other one', async () => {
  failure = (key) => (key === 'cell-0' ? broken() : undefined);
  const { outbox } = open(20);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(outbox.read()).toMatchObject({ away: null, unsaved: 1, troubled: 1 });
  expect(sent.filter((key) => key === 'cell-0')).toHaveLength(1);
  failure = undefined;
  await vi.advanceTimersByTimeAsync(8_000);
  expect(outbox.read()).toMatchObject({ unsaved: 0 });
});

test('what is no longer shown goes out all the same while the page is open', async () => {
  failure = unreachable;
  const { outbox, release } = open(2);
  await vi.advanceTimersByTimeAsync(1_000);
  release[0]?.();
  failure = undefined;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(outbox.read().unsaved).toBe(0);
});

test('nothing is asked any more once the page is closed', async () => {
  failure = unreachable;
  const { close } = open(3);
  await vi.advanceTimersByTimeAsync(1_000);
  const before = sent.length;
  close();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(before);
  expect(localStorage).toHaveLength(3);
});

test('what another tab wrote a moment ago is left to that tab at first', async () => {
  const value = { entry: { text: '1' }, base: null };
  const envelope = { schema: 1, value, page: 7, at: Date.now() - 1_000 };
  localStorage.setItem('yeep.draft:mersin.veri:cell-9', JSON.stringify(envelope));
  const outbox = new Outbox();
  outbox.hold(outbox.saver('mersin.veri', cell('cell-9')));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual(['cell-9']);
});

test('sends nothing of one person in the session of another', async () => {
  const { outbox } = open(0);
  localStorage.setItem(
    'yeep.draft:mersin.veri:cell-9',
    JSON.stringify({ schema: 1, value: { entry: { text: '1' }, base: null } }),
  );
  changeSession({ status: 'signed-in', account: 'muratpasa.veri', name: 'Ada', roles: [] });
  outbox.hold(outbox.saver('mersin.veri', cell('cell-9')));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([]);
});
