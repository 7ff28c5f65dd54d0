import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import { countsOf, oneDecimal, type RolledUp, wholeShare } from './progress';
import styles from './progress.module.css';
import { ProgressStatus } from './progress-status';

/** Counts first, then the mean with how much it covers; too thin a mean says why it is not there. */
export function RollUpFigures({ whole, least }: { whole: RolledUp; least: number }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { counts, unmeasured, coverage, mean, meanWithheld } = whole;
  return (
    <>
      <p className={styles.line}>
        {countsOf(whole).map(([status, count]) => (
          <ProgressStatus key={status} status={status} count={count} />
        ))}
        {counts.suppressed > 0 && (
          <span className={styles.quiet}>{t('suppressed', { count: counts.suppressed })}</span>
        )}
        {unmeasured > 0 && <span className={styles.quiet}>{t('unmeasured', { count: unmeasured })}</span>}
      </p>
      {coverage != null && (
        <p className={styles.line}>
          {mean != null && <strong>{t('mean', { value: format.number(oneDecimal(mean)) })}</strong>}
          <span>{t('coverage', { value: format.percent(wholeShare(coverage)) })}</span>
          {mean == null && !meanWithheld && <span className={styles.quiet}>{t('noMean')}</span>}
          {meanWithheld && (
            <span className={styles.quiet}>{t('withheld', { least: format.percent(least) })}</span>
          )}
        </p>
      )}
    </>
  );
}
