import { useContext } from 'react';
import { useTranslation } from 'react-i18next';

import { RangeGrounds } from '@/shared/range/range-grounds';
import { useRangeWords } from '@/shared/range/range-words';

import type { FormCheck } from './findings';
import type { FormRow } from './form';
import styles from './form.module.css';
import { StatedRange } from './stated-range';

export function ExpectedRange({ range }: { range: NonNullable<FormRow['range']> }) {
  const { t } = useTranslation('range');
  const words = useRangeWords();
  return <span>{t('expected', { range: words(range) })}</span>;
}

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
