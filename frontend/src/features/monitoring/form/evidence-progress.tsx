import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { isDropped, type useSendEvidence } from './evidence-sending';
import styles from './form.module.css';

type Sending = ReturnType<typeof useSendEvidence>;

/** How far the sending is, what it waits for, or why it was refused. */
export function EvidenceProgress({ sending }: { sending: Sending }) {
  const { t } = useTranslation('monitoring');
  const { isPending, isPaused, failureCount, share, error } = sending;
  if (isPending) {
    return (
      <div className={styles.asking}>
        <progress max={1} value={share} aria-label={t('evidence.progress')} />
        <p role="status" className={styles.quiet}>
          {isPaused && t('evidence.waiting')}
          {!isPaused && failureCount > 0 && t('evidence.again')}
        </p>
      </div>
    );
  }
  if (error === null) return null;
  const reasons = reasonsOf(error);
  return (
    <div role="alert" className={styles.message} data-tone="stop">
      {isDropped(error) && <p>{t('evidence.failed')}</p>}
      {!isDropped(error) && reasons.length === 0 && (
        <p>{t(tooLarge(error) ? 'evidence.fault.large' : 'evidence.refused')}</p>
      )}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

function reasonsOf(failure: Error): string[] {
  if (!(failure instanceof ProblemError)) return [];
  const { violations = [], detail } = failure.problem;
  const said = violations.length > 0 ? violations.map(({ message }) => message) : [detail];
  return said.filter((text): text is string => text != null && text !== '');
}

/** A proxy on the way says it without our words. */
function tooLarge(failure: Error): boolean {
  return failure instanceof ProblemError && failure.status === 413;
}
