import { useDraft } from '@/shared/ui/use-draft';

/** What was typed over the version that stood on the page when typing began; until then what the server has. */
export function useVersionedDraft<T>(place: string, current: T, version: number) {
  const { draft, keep, settle } = useDraft<{ value: T; version: number } | null>(place, null);
  return {
    value: draft?.value ?? current,
    version: draft?.version ?? version,
    /** Somebody else saved since typing began. */
    outdated: draft !== null && draft.version !== version,
    change: (value: T) => keep({ value, version: draft?.version ?? version }),
    forget: () => settle(null),
  };
}
