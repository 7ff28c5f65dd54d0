import { useTerm } from '@/shared/i18n/use-term';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './item-material.module.css';
import type { AssessmentItem } from './types';

type Claim = NonNullable<AssessmentItem['claim']>;

const TONES: Record<Claim['status'], Tone> = {
  NOT_STARTED: 'quiet',
  IN_PROGRESS: 'going',
  COMPLETED: 'done',
  POSTPONED: 'warn',
  CANCELLED: 'stop',
};

/** The municipality's own words, unchanged. */
export function ClaimQuote({ claim: { status, text } }: { claim: Claim }) {
  const term = useTerm();
  return (
    <blockquote className={styles.quote}>
      <StatusBadge tone={TONES[status]}>{term('claimStatus', status)}</StatusBadge>
      {text}
    </blockquote>
  );
}
