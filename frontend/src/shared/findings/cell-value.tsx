import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { type PublishedCell, stateOf } from './cell-state';
import styles from './cell-value.module.css';

/** A published cell in words and number: suppressed, missing, refused and zero each read differently. */
export function CellValue({ point, percent }: { point: PublishedCell | undefined; percent: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const term = useTerm();
  const state = stateOf(point);
  if (point === undefined) return <span className={styles.absent}>{t('cell.absent')}</span>;
  if (state === 'suppressed') return <span className={styles.suppressed}>{t('cell.suppressed')}</span>;
  if (state === 'refused') return <span className={styles.refused}>{t('cell.refused')}</span>;
  if (state === 'missing') {
    const reason = point.missingReason == null ? '' : ` (${term('missingReason', point.missingReason)})`;
    return <span className={styles.missing}>{`${t('cell.missing')}${reason}`}</span>;
  }
  const number =
    point.value == null ? point.text : percent ? format.percent(point.value) : format.number(point.value);
  return (
    <>
      {number}
      {point.status !== 'NORMAL' && (
        <span className={styles.flag}> {term('observationStatus', point.status)}</span>
      )}
    </>
  );
}
