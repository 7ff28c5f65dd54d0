import { useTranslation } from 'react-i18next';

import { Shape, type Tone } from '@/shared/ui/shape';
import type { Counts } from './counts';
import { useOutbox, useSavingCounts } from './ledger';
import styles from './saving.module.css';

/** The one line that says whether everything typed on this page is safe; a screen reader hears it change. */
export function SavingLine() {
  const { t } = useTranslation('monitoring');
  const outbox = useOutbox();
  const counts = useSavingCounts();
  const tone = toneOf(counts);
  return (
    <div className={styles.word} data-tone={tone}>
      <Shape tone={tone} />
      <p role="status">{useWords(counts)}</p>
      {counts.away !== null && counts.away !== 'session' && counts.kept > 0 && (
        <button type="button" className={styles.act} onClick={outbox.tryNow}>
          {t('saving.tryNow')}
        </button>
      )}
    </div>
  );
}

/** Being away is nothing to be alarmed at as long as everything is kept. */
function toneOf({ unstored, away, troubled, unsaved }: Counts): Tone {
  if (unstored > 0 || troubled > 0) return 'warn';
  if (away !== null) return 'quiet';
  return unsaved > 0 ? 'going' : 'done';
}

function useWords({ unstored, away, kept, troubled, unsaved, saving, savedOnce, clashes }: Counts): string {
  const { t } = useTranslation('monitoring');
  const words = [
    unstored > 0 && t('saving.deviceFull', { count: unstored }),
    away !== null && (kept > 0 ? t(`saving.away.${away}`, { count: kept }) : t(`saving.awayFrom.${away}`)),
    troubled > 0 && t('saving.someTroubled', { count: troubled }),
  ].filter((word) => word !== false);
  if (words.length > 0) return words.join(' ');
  if (unsaved > clashes.length) return t(saving > 0 ? 'saving.saving' : 'saving.waiting');
  if (clashes.length > 0) return t('saving.restSaved');
  return t(savedOnce ? 'saving.allSaved' : 'saving.auto');
}
