import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Shape } from '@/shared/ui/shape';

import { isOpen, type Submission, toneOf } from '../submissions';
import styles from './sending.module.css';

/** Where the period stands and, when nothing can be changed, why. */
export function StateNotice({ submission }: { submission: Submission }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { state, decisionReason, correctionReason, onlyReturnedItems, sentAt, onTime } = submission;
  return (
    <div className={styles.notice} data-tone={toneOf(state)}>
      <p>
        <Shape tone={toneOf(state)} />
        <span>{t(`state.${state}`)}</span>
      </p>
      {sentAt !== undefined && sentAt !== null && (
        <p>
          {t('submission.sentAt', { moment: format.moment(sentAt) })}{' '}
          {typeof onTime === 'boolean' && t(onTime ? 'submission.onTime' : 'submission.late')}
        </p>
      )}
      {onlyReturnedItems && isOpen(state) && <p>{t('submission.onlyReturned')}</p>}
      <Quoted label={t('submission.decisionReason')} text={decisionReason} />
      <Quoted label={t('submission.correctionReason')} text={correctionReason} />
    </div>
  );
}

function Quoted({ label, text }: { label: string; text: string | null | undefined }) {
  if (text === undefined || text === null || text === '') return null;
  return (
    <p>
      <strong>{label}</strong> <q>{text}</q>
    </p>
  );
}
