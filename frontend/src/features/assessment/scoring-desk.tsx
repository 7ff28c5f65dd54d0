import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/shared/ui/empty-state';

import styles from './desk.module.css';
import { ItemMaterial } from './item-material';
import { type ItemMark, ItemWalk } from './item-walk';
import { judgementOf, missingIn } from './judgement';
import { submissionQuery } from './queries';
import { ReadingDesk } from './reading-desk';
import { type Flush, ScoreSheet } from './score-sheet';
import { SubmitScores } from './submit-scores';
import type { Assessment, AssessmentItem } from './types';

const SETTLED: readonly string[] = ['ACCEPTED', 'LOCKED', 'PUBLISHED'];

/** A scorer's own sheet: blind, saved as one types, handed in once and for good. */
export function ScoringDesk({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  const submission = useQuery(submissionQuery(assessment.assessment.submissionId));
  const markOf = useMark();
  const unsaved = useRef<Flush>(undefined);
  const register = useCallback((flush: Flush | undefined) => {
    unsaved.current = flush;
  }, []);
  const mine = assessment.items.filter(({ inMyScope }) => inMyScope);
  const complete = mine.filter(isComplete).length;

  if (submission.data !== undefined && submission.data !== null && !SETTLED.includes(submission.data.state)) {
    return (
      <>
        <EmptyState title={t('page.waitAcceptedTitle')}>{t('page.waitAcceptedText')}</EmptyState>
        <ReadingDesk assessment={assessment} />
      </>
    );
  }
  return (
    <div className={styles.desk}>
      <Progress done={complete} total={mine.length} />
      <ItemWalk items={mine} start={mine.findIndex((entry) => !isComplete(entry))} markOf={markOf}>
        {(entry) => (
          <div className={styles.columns}>
            <ItemMaterial entry={entry} />
            <ScoreSheet assessmentId={assessment.assessment.id} entry={entry} onUnsaved={register} />
          </div>
        )}
      </ItemWalk>
      <SubmitScores
        assessmentId={assessment.assessment.id}
        remaining={mine.length - complete}
        flush={() => unsaved.current?.() ?? Promise.resolve(true)}
      />
    </div>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation('assessment');
  const text = t('item.progress', { done, total });
  return (
    <div className={styles.progress}>
      <p className={styles.progressText}>{text}</p>
      <progress value={done} max={total} aria-label={text} />
    </div>
  );
}

function isComplete({ myScore }: AssessmentItem): boolean {
  return missingIn(judgementOf(myScore)).length === 0;
}

function useMark(): (entry: AssessmentItem) => ItemMark {
  const { t } = useTranslation('assessment');
  return (entry) => {
    if (isComplete(entry)) return { tone: 'done', word: t('item.complete') };
    if (entry.myScore === null || entry.myScore === undefined)
      return { tone: 'quiet', word: t('item.empty') };
    return { tone: 'going', word: t('item.draft') };
  };
}
