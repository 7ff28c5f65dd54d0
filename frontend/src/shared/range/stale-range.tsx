import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';

import styles from './range.module.css';
import { useRangeWords } from './range-words';
import type { StatedRange } from './ranges';

/** Somebody else changed the range meanwhile: says what stands now, and lets go of what was typed only when asked. */
export function StaleRange({ range, onReload }: { range: StatedRange | null; onReload: () => void }) {
  const { t } = useTranslation('range');
  const words = useRangeWords();
  return (
    <div className={styles.panel} role="alert">
      <p>
        {t('stale')} {range === null ? t('nowNone') : t('nowStands', { range: words(range) })}
      </p>
      <div>
        <Button variant="quiet" onClick={onReload}>
          {t('takeStored')}
        </Button>
      </div>
    </div>
  );
}
