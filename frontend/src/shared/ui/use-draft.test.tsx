import { act, renderHook } from '@testing-library/react';

import { changeSession } from '@/shared/auth/session';

import { useDraft } from './use-draft';

const signIn = (account: string) =>
  act(() => changeSession({ status: 'signed-in', account, name: account, roles: [] }));

test('gives back what was typed before the session ran out', () => {
  signIn('mersin.veri');
  const first = renderHook(() => useDraft('cell', ''));
  act(() => first.result.current.keep('12'));
  first.unmount();
  const second = renderHook(() => useDraft('cell', ''));
  expect(second.result.current).toMatchObject({ draft: '12', restored: true });
  act(() => second.result.current.clear());
  second.unmount();
  expect(renderHook(() => useDraft('cell', '')).result.current).toMatchObject({ draft: '', restored: false });
});

test('never shows one person the draft of another', () => {
  signIn('mersin.veri');
  const first = renderHook(() => useDraft('cell', ''));
  act(() => first.result.current.keep('12'));
  signIn('muratpasa.veri');
  expect(renderHook(() => useDraft('cell', '')).result.current.draft).toBe('');
});
