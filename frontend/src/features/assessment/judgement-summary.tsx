import { useTranslation } from 'react-i18next';

import { CRITERIA } from './judgement';
import { useRubricWords } from './rubric-words';
import styles from './score-form.module.css';
import type { Judgement } from './types';

/** A judgement to read: each criterion's step in words, then the reason. */
export function JudgementSummary({ judgement }: { judgement: Judgement }) {
  const { t } = useTranslation('assessment');
  const words = useRubricWords();
  return (
    <dl className={styles.summary}>
      {CRITERIA.map((criterion) => {
        const step = judgement[criterion];
        return (
          <div key={criterion}>
            <dt>{words.label(criterion)}:</dt>
            <dd>{step === null || step === undefined ? t('finding.none') : words.word(criterion, step)}</dd>
          </div>
        );
      })}
      <div>
        <dt>{t('rubric.reason')}:</dt>
        <dd className={styles.words}>{judgement.reason}</dd>
      </div>
    </dl>
  );
}
