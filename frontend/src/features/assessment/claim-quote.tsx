import { useTranslation } from 'react-i18next';

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
  const { t } = useTranslation('assessment');
  return (
    <blockquote className={styles.quote}>
      <StatusBadge tone={TONES[status]}>{t(`claim.${status}`)}</StatusBadge>
      {text}
    </blockquote>
  );
}
