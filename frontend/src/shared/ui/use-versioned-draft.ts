import { useDraft } from './use-draft';

/** What was typed over the version that stood on the page when typing began; until then what the server has. */
export function useVersionedDraft<T, V = number>(place: string, current: T, version: V) {
  const { draft, keep, settle } = useDraft<{ value: T; version: V } | null>(place, null);
  return {
    value: draft?.value ?? current,
    version: draft === null ? version : draft.version,
    /** Somebody else saved since typing began. */
    outdated: draft !== null && draft.version !== version,
    change: (value: T) => keep({ value, version: draft === null ? version : draft.version }),
    forget: () => settle(null),
  };
}
