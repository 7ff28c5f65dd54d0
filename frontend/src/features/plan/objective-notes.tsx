import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';
import { SourceLink } from '@/shared/ui/source-link';

import styles from './plan.module.css';
import type { PlanItem } from './plan-items';

/** Findings, needs, risks, units and cost, as far as the document states them. */
export function ObjectiveNotes({ objective }: { objective: PlanItem['objective'] }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { findings, needs, risks, responsibleUnits, partners, costEstimateTry, sourceUrl } = objective;
  const notes = [
    { label: t('objective.findings'), values: texts(findings) },
    { label: t('objective.needs'), values: texts(needs) },
    { label: t('objective.risks'), values: texts(risks) },
    { label: t('facts.responsibleUnits'), values: texts(responsibleUnits) },
    { label: t('facts.partners'), values: texts(partners) },
    { label: t('objective.cost'), values: costEstimateTry == null ? [] : [format.money(costEstimateTry)] },
  ].filter(({ values }) => values.length > 0);
  if (notes.length === 0 && sourceUrl == null) return null;
  return (
    <details className={styles.more}>
      <summary>{t('objective.more')}</summary>
      <dl className={styles.notes}>
        {notes.map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
        {sourceUrl != null && (
          <div>
            <dt>{t('objective.source')}</dt>
            <dd>
              <SourceLink source={sourceUrl} />
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function texts(value: Maybe<string[]>): string[] {
  return value ?? [];
}
