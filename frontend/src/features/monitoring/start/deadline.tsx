import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import { daysUntil } from './days';
import styles from './start.module.css';

/** A last day with the days left; the nearer, the louder, and always in words. */
export function Deadline({ day }: { day: string }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const left = daysUntil(day);
  const words =
    left < 0
      ? t('deadline.over', { count: -left })
      : left === 0
        ? t('deadline.today')
        : t('deadline.left', { count: left });
  return (
    <span className={styles.deadline} data-near={left <= 7}>
      {format.day(day)} <strong>{words}</strong>
    </span>
  );
}
