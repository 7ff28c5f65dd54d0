import { useTranslation } from 'react-i18next';

import { Section } from '@/shared/ui/page';

import { AgreementNote } from './agreement-note';
import styles from './comparison.module.css';
import { FindingPart } from './finding-part';
import { ItemMaterial } from './item-material';
import { type ItemMark, ItemWalk } from './item-walk';
import { isFar, judgementOf, missingIn } from './judgement';
import { ScoreTable } from './score-table';
import type { Assessment, AssessmentItem } from './types';

/** Scores side by side, the finding beside what it rests on, and later the municipality's reply. */
export function ComparisonDesk({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  const markOf = useMark();
  const judged = assessment.items.filter(({ scores, finding }) => scores.length > 0 || finding);
  const far = judged.filter(({ divergence }) => isFar(divergence)).length;
  return (
    <Section title={t('compare.title')}>
      <AgreementNote agreement={assessment.agreement} />
      <p>{far === 0 ? t('compare.noneFar') : t('compare.summary', { count: far })}</p>
      <ItemWalk items={judged} markOf={markOf}>
        {(entry) => (
          <div className={styles.entry}>
            <ScoreTable entry={entry} assignments={assessment.assignments} />
            <details className={styles.material}>
              <summary>{t('compare.material')}</summary>
              <ItemMaterial entry={entry} />
            </details>
            <FindingPart assessment={assessment} entry={entry} />
          </div>
        )}
      </ItemWalk>
    </Section>
  );
}

function useMark(): (entry: AssessmentItem) => ItemMark {
  const { t } = useTranslation('assessment');
  return ({ finding, divergence }) => {
    const written = finding !== null && finding !== undefined;
    if (written && missingIn(judgementOf(finding)).length === 0) {
      return { tone: 'done', word: t('item.complete') };
    }
    if (isFar(divergence)) return { tone: 'warn', word: t('compare.steps', { count: divergence ?? 0 }) };
    return written ? { tone: 'going', word: t('item.draft') } : { tone: 'quiet', word: t('item.empty') };
  };
}
