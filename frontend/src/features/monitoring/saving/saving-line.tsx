import { useTranslation } from 'react-i18next';

import { Shape } from '@/shared/ui/shape';

import { useSavingCounts } from './ledger';
import styles from './saving.module.css';

/** The one line that says whether everything typed on this page is safe; a screen reader hears it change. */
export function SavingLine() {
  const { t } = useTranslation('monitoring');
  const { unsaved, saving, troubled, savedOnce } = useSavingCounts();
  const tone = troubled > 0 ? 'warn' : unsaved > 0 ? 'going' : 'done';
  const text =
    troubled > 0
      ? t('saving.someTroubled', { count: troubled })
      : unsaved > 0
        ? t(saving > 0 ? 'saving.saving' : 'saving.waiting')
        : t(savedOnce ? 'saving.allSaved' : 'saving.auto');
  return (
    <p role="status" className={styles.word} data-tone={tone}>
      <Shape tone={tone} />
      <span>{text}</span>
    </p>
  );
}
