import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { type Stored, useAutosave } from '@/shared/api/use-autosave';

import { judgementOf } from './judgement';
import { assessmentQuery, readAssessment } from './queries';
import { ScoreForm } from './score-form';
import type { AssessmentItem, Judgement, Score } from './types';

export type Flush = () => Promise<boolean>;
type Props = {
  assessmentId: string;
  entry: AssessmentItem;
  /** Told how to save what is still unsaved here, so that handing in can wait for it. */
  onUnsaved: (flush: Flush | undefined) => void;
};

export function ScoreSheet({ assessmentId, entry, onUnsaved }: Props) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const itemId = entry.item.id;
  const saving = useAutosave<Judgement>({
    place: `score:${assessmentId}:${itemId}`,
    stored: storedIn(entry.myScore),
    save: (judgement, version) => saveScore(queries, { assessmentId, itemId, judgement, version }),
    reload: async () => {
      const now = await readAssessment(assessmentId);
      return storedIn(now.items.find(({ item }) => item.id === itemId)?.myScore);
    },
  });
  const { flush } = saving;
  useEffect(() => {
    onUnsaved(flush);
    return () => onUnsaved(undefined);
  }, [flush, onUnsaved]);
  return (
    <ScoreForm
      assessmentId={assessmentId}
      title={t('rubric.title')}
      evidence={entry.evidence}
      saving={saving}
    />
  );
}

function storedIn(score: AssessmentItem['myScore']): Stored<Judgement> {
  return { value: judgementOf(score), version: score?.version ?? null };
}

type Saved = { assessmentId: string; itemId: string; judgement: Judgement; version: number | null };

async function saveScore(
  queries: QueryClient,
  { assessmentId, itemId, judgement, version }: Saved,
): Promise<Stored<Judgement>> {
  const { data } = await api.PUT('/api/v1/assessments/{assessmentId}/scores/{itemId}', {
    params: { path: { assessmentId, itemId } },
    body: judgement,
    headers: version === null ? ifNew() : ifMatch(version),
  });
  if (data === undefined) throw new Error('A saved score without a body');
  remember(queries, assessmentId, data);
  return { value: judgement, version: data.version };
}

/** The page's own copy follows, so that progress counts what the server holds. */
function remember(queries: QueryClient, assessmentId: string, score: Score): void {
  queries.setQueryData(assessmentQuery(assessmentId).queryKey, (before) =>
    before === undefined
      ? before
      : {
          ...before,
          items: before.items.map((entry) =>
            entry.item.id === score.itemId ? { ...entry, myScore: score } : entry,
          ),
        },
  );
}
