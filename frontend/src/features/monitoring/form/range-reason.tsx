import { useContext } from 'react';
import { useTranslation } from 'react-i18next';

import { RangeGrounds } from '@/shared/range/range-grounds';

import type { FormCheck } from './findings';
import styles from './form.module.css';
import { StatedRange } from './stated-range';

/** Under a warning that a value lies outside the stated range: why it stands and since when. */
export function RangeReason({ name, checks }: { name: string; checks: FormCheck[] }) {
  const { t } = useTranslation('range');
  const range = useContext(StatedRange);
  if (range == null || !checks.some(({ rule }) => rule === 'outside-stated-range')) return null;
  return (
    <details className={styles.why}>
      <summary>
        {t('why')}
        <span className="visually-hidden"> {name}</span>
      </summary>
      <RangeGrounds range={range} />
    </details>
  );
}
