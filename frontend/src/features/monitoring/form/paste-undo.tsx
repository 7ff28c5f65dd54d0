import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';

import styles from './paste.module.css';

type Props = { count: number; onUndo: () => void; onSettle: () => void };

/** The way back from a paste, in reach until the next one or until it is put away. */
export function PasteUndo({ count, onUndo, onSettle }: Props) {
  const { t } = useTranslation('monitoring');
  return (
    <div className={styles.undo} data-empty={count === 0}>
      <p role="status">{count > 0 && t('paste.done', { count })}</p>
      {count > 0 && (
        <>
          <Button variant="quiet" onClick={onUndo}>
            {t('paste.undo')}
          </Button>
          <Button variant="quiet" onClick={onSettle}>
            {t('paste.settle')}
          </Button>
        </>
      )}
    </div>
  );
}
