import { createContext, type ReactNode, useContext, useMemo } from 'react';

import { useDraft } from '@/shared/ui/use-draft';

export type Mark = { planIndicatorId: string; cell: string; reason: string };

type Marks = {
  marks: Mark[];
  mark: (mark: Mark) => void;
  unmark: (place: Pick<Mark, 'planIndicatorId' | 'cell'>) => void;
  forget: () => void;
};

const NOTHING: Marks = { marks: [], mark: () => {}, unmark: () => {}, forget: () => {} };
const MarksContext = createContext<Marks>(NOTHING);

/** The values that the rapporteur means to return, each with its reason, until they are sent together. */
export function ReturnMarks({ submissionId, children }: { submissionId: string; children: ReactNode }) {
  const { draft, keep, clear } = useDraft<Mark[]>(`return:${submissionId}`, []);
  const marks = useMemo<Marks>(() => {
    const others = (place: Pick<Mark, 'planIndicatorId' | 'cell'>): Mark[] =>
      draft.filter((m) => m.planIndicatorId !== place.planIndicatorId || m.cell !== place.cell);
    return {
      marks: draft,
      mark: (mark) => keep([...others(mark), mark]),
      unmark: (place) => keep(others(place)),
      forget: () => {
        keep([]);
        clear();
      },
    };
  }, [draft, keep, clear]);
  return <MarksContext value={marks}>{children}</MarksContext>;
}

export function useReturnMarks(): Marks {
  return useContext(MarksContext);
}
