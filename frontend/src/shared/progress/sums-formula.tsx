import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import { type RolledUp, wholeShare } from './progress';
import styles from './progress.module.css';

/** The two divisions behind coverage and mean, with their numbers. */
export function SumsFormula({ whole: { sums, coverage, mean } }: { whole: RolledUp }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { weight, covered, achieved } = sums;
  return (
    <p className={styles.formula}>
      {t('formula.coverageNumbers', {
        covered: format.number(covered),
        weight: format.number(weight),
        value: coverage == null ? '—' : format.percent(wholeShare(coverage)),
      })}
      {mean != null && (
        <>
          <br />
          {t('formula.meanNumbers', {
            achieved: format.number(achieved),
            covered: format.number(covered),
            value: format.number(mean),
          })}
        </>
      )}
    </p>
  );
}
