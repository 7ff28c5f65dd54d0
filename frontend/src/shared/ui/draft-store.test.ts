import { draftsOnDevice, forgetExpired, placeOf, readDraft, writeDraft } from './draft-store';

const MINE = placeOf('mersin.veri', 'observation:1');
const THEIRS = placeOf('muratpasa.veri', 'observation:1');
const DAY = 86_400_000;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-11-01T09:00:00Z') });
});
afterEach(() => vi.useRealTimers());

test('what was typed last over thirty days ago is deleted, whoever typed it', () => {
  writeDraft('device', THEIRS, 'old');
  vi.advanceTimersByTime(20 * DAY);
  writeDraft('device', MINE, 'newer');
  vi.advanceTimersByTime(10 * DAY + 1);
  forgetExpired();
  expect(Object.keys(localStorage)).toEqual([MINE]);
  expect(readDraft('device', MINE)).toBe('newer');
});

test('an expired draft is not shown in a page that was open all the time', () => {
  writeDraft('device', MINE, 'old');
  vi.advanceTimersByTime(30 * DAY + 1);
  expect(draftsOnDevice('mersin.veri')).toEqual([]);
});

test('what carries no date has its days from now on, and what cannot be read goes', () => {
  localStorage.setItem(MINE, JSON.stringify({ schema: 1, value: 'undated' }));
  localStorage.setItem(THEIRS, '{"schema":1,"val');
  localStorage.setItem('yeep.theme', 'dark');
  forgetExpired();
  expect(readDraft('device', MINE)).toBe('undated');
  vi.advanceTimersByTime(30 * DAY + 1);
  forgetExpired();
  expect(Object.keys(localStorage)).toEqual(['yeep.theme']);
});

test('nobody is given what another account left', () => {
  writeDraft('device', MINE, 'mine');
  expect(draftsOnDevice('mersin.ver')).toEqual([]);
  expect(draftsOnDevice('muratpasa.veri')).toEqual([]);
  expect(draftsOnDevice('mersin.veri')).toEqual([{ key: 'observation:1', value: 'mine' }]);
});
