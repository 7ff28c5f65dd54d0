import { useTranslation } from 'react-i18next';

import { Shape, type Tone } from '@/shared/ui/shape';

import type { SaveKind } from './save-state';
import styles from './saving.module.css';

const TONES: Record<SaveKind, Tone> = {
  rest: 'quiet',
  waiting: 'quiet',
  kept: 'quiet',
  saving: 'going',
  saved: 'done',
  unread: 'warn',
  failed: 'stop',
  refused: 'stop',
  conflict: 'warn',
};

type Props = { kind: SaveKind; onRetry: () => void; onCompare: () => void };

/** Where the saving of one value stands, in a word; with the way out where there is one. */
export function SavingWord({ kind, onRetry, onCompare }: Props) {
  const { t } = useTranslation('monitoring');
  if (kind === 'rest') return null;
  return (
    <span className={styles.word} data-tone={TONES[kind]}>
      <Shape tone={TONES[kind]} />
      <span>{t(`saving.${kind}`)}</span>
      {kind === 'failed' && (
        <button type="button" className={styles.act} onClick={onRetry}>
          {t('saving.retry')}
        </button>
      )}
      {kind === 'conflict' && (
        <button type="button" className={styles.act} onClick={onCompare}>
          {t('saving.compare')}
        </button>
      )}
    </span>
  );
}
