import { useTranslation } from 'react-i18next';

import cell from './cell-bar.module.css';
import styles from './chart-key.module.css';

/** What stands in the chart where there is no number. */
export function ChartKey() {
  const { t } = useTranslation();
  const { t: plan } = useTranslation('plan');
  const keys = [
    { state: 'suppressed', sign: 'M4 18L18 4M4 11L11 4M11 18L18 11', text: t('cell.suppressed') },
    { state: 'missing', sign: 'M5 11h12', text: t('cell.missing') },
    { state: 'refused', sign: 'M6 6l10 10m0 -10l-10 10', text: t('cell.refused') },
  ] as const;
  return (
    <ul className={styles.key} aria-label={plan('series.key')}>
      {keys.map(({ state, sign, text }) => (
        <li key={state}>
          <svg width="22" height="22" viewBox="0 0 22 22" className={cell.sign} aria-hidden="true">
            <rect x="1" y="1" width="20" height="20" rx="2" className={cell[state]} />
            <path d={sign} />
          </svg>
          {text}
        </li>
      ))}
      <li>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <rect x="1" y="17" width="20" height="3" fill="var(--accent)" />
        </svg>
        {t('cell.zero')}
      </li>
    </ul>
  );
}
