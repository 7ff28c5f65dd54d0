import { createContext, type ReactNode, useContext, useMemo } from 'react';

import { useDraft } from '@/shared/ui/use-draft';

import { cellId, itemAnchor } from '../form/form';

/** One value, or what is stated of one action. */
export type Returnable = { planIndicatorId: string; cell: string } | { itemId: string };
export type Mark = Returnable & { reason: string };

type Marks = {
  marks: Mark[];
  mark: (mark: Mark) => void;
  unmark: (item: Returnable) => void;
  forget: () => void;
};

const NOTHING: Marks = { marks: [], mark: () => {}, unmark: () => {}, forget: () => {} };
const MarksContext = createContext<Marks>(NOTHING);

/** The values and statements that the rapporteur means to return, each with its reason, until they are sent together. */
export function ReturnMarks({ submissionId, children }: { submissionId: string; children: ReactNode }) {
  const { draft, keep, clear } = useDraft<Mark[]>(`return:${submissionId}`, []);
  const marks = useMemo<Marks>(() => {
    const others = (item: Returnable): Mark[] => draft.filter((m) => anchorOf(m) !== anchorOf(item));
    return {
      marks: draft,
      mark: (mark) => keep([...others(mark), mark]),
      unmark: (item) => keep(others(item)),
      forget: () => {
        keep([]);
        clear();
      },
    };
  }, [draft, keep, clear]);
  return <MarksContext value={marks}>{children}</MarksContext>;
}

/** Where on the page it stands; no two have the same. */
export function anchorOf(item: Returnable): string {
  return 'itemId' in item ? itemAnchor(item.itemId) : cellId(item);
}

export function useReturnMarks(): Marks {
  return useContext(MarksContext);
}
