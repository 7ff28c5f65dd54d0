import { act, renderHook, waitFor } from '@testing-library/react';

import { changeSession } from '@/shared/auth/session';

import { ProblemError } from './problem';
import { type Stored, useAutosave } from './use-autosave';

const refusal = (status: number) =>
  new ProblemError({ type: '/problems/x', title: '', status, detail: '', instance: '', requestId: '' });

let places = 0;

function start(
  server: {
    save: (v: string, version: number | null) => Promise<Stored<string>>;
    reload?: () => Promise<Stored<string>>;
  },
  place = `p${places++}`,
) {
  const reload = server.reload ?? (() => Promise.reject(new Error('not asked for')));
  return renderHook(() =>
    useAutosave<string>({ place, stored: { value: 'a', version: 1 }, save: server.save, reload }),
  );
}

const drafts = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith('yeep.draft'));

beforeEach(() => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'kurul.bir', name: 'Yağmur', roles: ['board'] });
});

test('saves over the version it was based on, and forgets the draft only then', async () => {
  const save = vi.fn(async (value: string) => ({ value, version: 2 }));
  const { result } = start({ save });
  act(() => result.current.change('ab'));
  expect(drafts()).toHaveLength(1);
  await act(() => result.current.flush());
  expect(save).toHaveBeenCalledWith('ab', 1);
  expect(result.current).toMatchObject({ state: 'saved', version: 2, value: 'ab' });
  expect(drafts()).toEqual([]);
});

test('keeps what was typed while the server cannot be reached, and sends it in the next life of the page', async () => {
  const first = start({ save: () => Promise.reject(refusal(0)) }, 'same');
  act(() => first.result.current.change('ab'));
  await act(() => first.result.current.flush());
  expect(first.result.current.state).toBe('unreachable');
  first.unmount();
  const save = vi.fn(async (value: string) => ({ value, version: 2 }));
  const second = start({ save }, 'same');
  expect(second.result.current.value).toBe('ab');
  await waitFor(() => expect(second.result.current.state).toBe('saved'));
  expect(save).toHaveBeenCalledWith('ab', 1);
});

test('overwrites nothing in silence: the person chooses between both versions', async () => {
  const save = vi
    .fn<(value: string, version: number | null) => Promise<Stored<string>>>()
    .mockRejectedValueOnce(refusal(412))
    .mockImplementation(async (value) => ({ value, version: 6 }));
  const { result } = start({ save, reload: async () => ({ value: 'theirs', version: 5 }) });
  act(() => result.current.change('mine'));
  await act(() => result.current.flush());
  expect(result.current).toMatchObject({ state: 'conflict', value: 'mine', theirs: { value: 'theirs' } });
  expect(save).toHaveBeenCalledTimes(1);
  act(() => result.current.keepMine());
  await waitFor(() => expect(result.current.state).toBe('saved'));
  expect(save).toHaveBeenLastCalledWith('mine', 5);
});

test('takes the stored version when asked to', async () => {
  const { result } = start({
    save: () => Promise.reject(refusal(412)),
    reload: async () => ({ value: 'theirs', version: 5 }),
  });
  act(() => result.current.change('mine'));
  await act(() => result.current.flush());
  act(() => result.current.takeTheirs());
  expect(result.current).toMatchObject({ state: 'saved', value: 'theirs', version: 5 });
  expect(drafts()).toEqual([]);
});

test('knows its own words again when only the answer was lost', async () => {
  const { result } = start({
    save: () => Promise.reject(refusal(412)),
    reload: async () => ({ value: 'ab', version: 2 }),
  });
  act(() => result.current.change('ab'));
  await act(() => result.current.flush());
  expect(result.current).toMatchObject({ state: 'saved', version: 2 });
});

test('sends what was typed while the last save was under way', async () => {
  let answer: (() => void) | undefined;
  const save = vi.fn(
    (value: string, version: number | null) =>
      new Promise<Stored<string>>((resolve) => {
        answer = () => resolve({ value, version: (version ?? 0) + 1 });
      }),
  );
  const { result } = start({ save });
  act(() => result.current.change('ab'));
  let done: Promise<boolean> | undefined;
  act(() => {
    done = result.current.flush();
  });
  act(() => result.current.change('abc'));
  await act(async () => answer?.());
  await act(async () => answer?.());
  await act(async () => {
    await done;
  });
  expect(save.mock.calls).toEqual([
    ['ab', 1],
    ['abc', 2],
  ]);
  expect(result.current).toMatchObject({ state: 'saved', version: 3 });
});

test('keeps what was typed while it found out that its own words had arrived', async () => {
  let now: ((held: Stored<string>) => void) | undefined;
  const save = vi
    .fn<(value: string, version: number | null) => Promise<Stored<string>>>()
    .mockRejectedValueOnce(refusal(412))
    .mockImplementation(async (value, version) => ({ value, version: (version ?? 0) + 1 }));
  const { result } = start({ save, reload: () => new Promise((resolve) => (now = resolve)) });
  act(() => result.current.change('ab'));
  let done: Promise<boolean> | undefined;
  await act(async () => {
    done = result.current.flush();
  });
  act(() => result.current.change('abc'));
  await act(async () => now?.({ value: 'ab', version: 2 }));
  await act(async () => {
    await done;
  });
  expect(save).toHaveBeenLastCalledWith('abc', 2);
  expect(result.current).toMatchObject({ state: 'saved', value: 'abc', version: 3 });
});

test('tries again later when it cannot find out what the server holds', async () => {
  const { result } = start({
    save: () => Promise.reject(refusal(412)),
    reload: () => Promise.reject(refusal(0)),
  });
  act(() => result.current.change('ab'));
  await act(() => result.current.flush());
  expect(result.current).toMatchObject({ state: 'unreachable', value: 'ab' });
  expect(drafts()).toHaveLength(1);
});

test('sends nothing more until a person has chosen between two versions', async () => {
  const save = vi.fn(() => Promise.reject(refusal(412)));
  const { result } = start({ save, reload: async () => ({ value: 'theirs', version: 5 }) });
  act(() => result.current.change('mine'));
  await act(() => result.current.flush());
  act(() => result.current.change('mine, longer'));
  expect(await result.current.flush()).toBe(false);
  expect(save).toHaveBeenCalledTimes(1);
  expect(result.current).toMatchObject({ state: 'conflict', value: 'mine, longer' });
});

test('follows what came from elsewhere, but never over what is being typed', async () => {
  const { result } = start({ save: async (value) => ({ value, version: 9 }) });
  act(() => {
    result.current.follow({ value: 'theirs', version: 2 });
  });
  expect(result.current).toMatchObject({ state: 'saved', value: 'theirs', version: 2 });
  act(() => result.current.change('mine'));
  act(() => {
    result.current.follow({ value: 'theirs again', version: 3 });
  });
  expect(result.current).toMatchObject({ value: 'mine', version: 2 });
});
