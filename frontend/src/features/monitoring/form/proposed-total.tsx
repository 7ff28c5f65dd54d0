import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import styles from './form.module.css';

type Props = { name: string; total: number; onTake: () => void };

/** The sum of the parts, offered and never put in unasked; the same by Alt and the equals sign. */
export function ProposedTotal({ name, total, onTake }: Props) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  return (
    <button type="button" className={styles.more} onClick={onTake}>
      {t('cell.workOut', { total: format.number(total) })}
      <span className="visually-hidden"> {name}</span>
    </button>
  );
}
