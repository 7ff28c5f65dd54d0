import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import styles from './comparison.module.css';
import type { Assessment } from './types';

/** Words for the size of κ after Landis and Koch (1977), Biometrics 33, 159–174. */
const BANDS = [
  [0, 'below'],
  [0.2, 'slight'],
  [0.4, 'fair'],
  [0.6, 'moderate'],
  [0.8, 'substantial'],
] as const;

export function bandOf(kappa: number) {
  return BANDS.find(([below], at) => (at === 0 ? kappa < below : kappa <= below))?.[1] ?? 'almost';
}

export function AgreementNote({ agreement }: { agreement: Assessment['agreement'] }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  if (agreement === null || agreement === undefined) return null;
  const { kappa, items } = agreement;
  return (
    <aside className={styles.agreement} aria-label={t('kappa.title')}>
      <h3>{t('kappa.title')}</h3>
      {kappa === null || kappa === undefined ? (
        <p>{t('kappa.undefined')}</p>
      ) : (
        <>
          <p>
            {t('kappa.label')}{' '}
            <strong className={styles.kappa}>{format.number(Math.round(kappa * 100) / 100)}</strong> ·{' '}
            {t(`kappa.band.${bandOf(kappa)}`)} · {t('kappa.items', { count: items })}
          </p>
          <p className={styles.small}>{t('kappa.explained')}</p>
        </>
      )}
    </aside>
  );
}
