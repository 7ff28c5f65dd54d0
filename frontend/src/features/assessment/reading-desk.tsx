import { useTranslation } from 'react-i18next';
import styles from './desk.module.css';
import { ItemMaterial } from './item-material';
import { ItemWalk } from './item-walk';
import { judgementOf } from './judgement';
import { JudgementSummary } from './judgement-summary';
import type { Assessment } from './types';

/** The municipality's papers, with one's own handed-in scores beside them; nothing to fill in. */
export function ReadingDesk({ assessment: { items } }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  return (
    <ItemWalk items={items}>
      {(entry) => (
        <div className={styles.columns}>
          <ItemMaterial entry={entry} />
          {entry.myScore !== null && entry.myScore !== undefined && (
            <section className={styles.side}>
              <h3>{t('rubric.title')}</h3>
              <JudgementSummary judgement={judgementOf(entry.myScore)} />
            </section>
          )}
        </div>
      )}
    </ItemWalk>
  );
}
