import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import styles from '@/shared/progress/progress.module.css';

import type { Recomputed } from './queries';
import { useDivision } from './use-division';

/** The numerators and denominators that one plan adds to the group's recomputed percentages. */
export function Brought({ percentages }: { percentages: Recomputed[] }) {
  const { t } = useTranslation('opendata');
  const title = useTitle();
  const division = useDivision();
  if (percentages.length === 0) return null;
  return (
    <>
      <p>{t('progress.brought')}</p>
      <ul className={styles.plain}>
        {percentages.map((one) => (
          <li key={one.definitionCode + one.measure}>
            {one.definitionCode} {title(one)}: <span className={styles.formula}>{division(one)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
