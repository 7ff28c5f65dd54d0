import { useTranslation } from 'react-i18next';

import { Facts } from '@/shared/ui/facts';
import { Stated } from '@/shared/ui/stated';
import styles from './plan.module.css';
import { isWritten, type Plan } from './plan-tree';
import { SourceFacts } from './source-facts';

/** What the sources say about the plan as a whole, in the sources' own words. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const { coordinatingUnit, recordKind, note, municipalityNote, vision, preparation, facts } = plan;
  const years = plan.yearsLabel ?? [plan.startYear, plan.endYear].filter(Boolean).join('–');
  return (
    <div className={styles.facts}>
      <Facts
        facts={[
          { label: t('facts.years'), value: <Stated>{years}</Stated> },
          { label: t('facts.coordinatingUnit'), value: <Stated>{coordinatingUnit}</Stated> },
          ...(isWritten(plan)
            ? []
            : [{ label: t('facts.recordKind'), value: <Stated>{recordKind?.replaceAll('_', ' ')}</Stated> }]),
        ]}
      />
      {vision != null && (
        <p className={styles.note}>
          <strong>{t('facts.vision')}</strong> {vision}
        </p>
      )}
      {preparation != null && (
        <p className={styles.note}>
          <strong>{t('facts.preparation')}</strong> {preparation}
        </p>
      )}
      {[note, municipalityNote]
        .filter((text) => text != null && text !== '')
        .map((text) => (
          <p key={text} className={styles.note}>
            <strong>{t('facts.note')}</strong> {text}
          </p>
        ))}
      {facts.length > 0 && (
        <details className={styles.more}>
          <summary>{t('facts.more', { count: facts.length })}</summary>
          <SourceFacts facts={facts} />
        </details>
      )}
    </div>
  );
}
