import { useTranslation } from 'react-i18next';

import { type Column, DataTable } from '@/shared/ui/data-table';
import { Shape } from '@/shared/ui/shape';

import styles from './comparison.module.css';
import { CRITERIA, type Criterion, differenceOn } from './judgement';
import { useRubricWords } from './rubric-words';
import type { AssessmentItem, Assignment, Score } from './types';

type Props = { entry: AssessmentItem; assignments: Assignment[] };

/** Criterion by criterion; a difference says itself in words and by its shape. */
export function ScoreTable({ entry: { item, scores }, assignments }: Props) {
  const { t } = useTranslation('assessment');
  const words = useRubricWords();
  const ordered = inOrder(scores, assignments);
  const blind = ordered.filter((score) => roleOf(score, assignments) !== 'THIRD_SCORER');
  const columns: Column<Criterion>[] = [
    { key: 'criterion', header: t('compare.criterion'), rowHeader: true, cell: words.label },
    ...ordered.map((score) => ({
      key: score.assignmentId,
      header: score.scorerName,
      cell: (criterion: Criterion) => {
        const step = score[criterion];
        return step === null || step === undefined ? t('finding.none') : words.word(criterion, step);
      },
    })),
    {
      key: 'difference',
      header: t('compare.difference'),
      cell: (criterion) => <Difference criterion={criterion} scores={blind} />,
    },
  ];
  if (ordered.length === 0) return null;
  return (
    <div className={styles.scores}>
      <DataTable
        caption={t('compare.scores', { item: item.code ?? item.title ?? '' })}
        hiddenCaption
        columns={columns}
        rows={[...CRITERIA]}
        rowKey={(criterion) => criterion}
      />
      <div className={styles.reasons}>
        {ordered.map((score) => (
          <section key={score.assignmentId}>
            <h3>{score.scorerName}</h3>
            <p className={styles.words}>{score.reason}</p>
          </section>
        ))}
      </div>
    </div>
  );
}

function Difference({ criterion, scores: [first, second] }: { criterion: Criterion; scores: Score[] }) {
  const { t } = useTranslation('assessment');
  if (first === undefined || second === undefined) return '–';
  const { kind, steps } = differenceOn(criterion, first, second);
  const tone = { same: 'done', steps: 'going', far: 'warn', different: 'going' } as const;
  const text = {
    same: t('compare.same'),
    steps: t('compare.steps', { count: steps }),
    far: t('compare.far', { count: steps }),
    different: t('compare.different'),
  };
  return (
    <span className={styles.difference} data-kind={kind}>
      <Shape tone={tone[kind]} />
      {text[kind]}
    </span>
  );
}

function roleOf({ assignmentId }: Score, assignments: Assignment[]) {
  return assignments.find(({ id }) => id === assignmentId)?.role;
}

/** The two blind scores first, in a fixed order, the third one last. */
function inOrder(scores: Score[], assignments: Assignment[]): Score[] {
  const rank = (score: Score): string =>
    `${roleOf(score, assignments) === 'THIRD_SCORER' ? 1 : 0}${score.scorerName}`;
  return scores.toSorted((a, b) => rank(a).localeCompare(rank(b), 'tr'));
}
