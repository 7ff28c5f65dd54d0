import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { TextArea } from '@/shared/ui/field';

import { Refusal } from './refusal';
import styles from './sending.module.css';
import { type Step, WITH_REASON } from './steps';

type Props = {
  step: Step;
  busy: boolean;
  failure: Error | null;
  onTake: (reason: string) => void;
  onClose: () => void;
};

/** Asks once more, or for the reason that the other side will read. */
export function StepDialog({ step, busy, failure, onTake, onClose }: Props) {
  const { t } = useTranslation('monitoring');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState(false);
  const needsReason = WITH_REASON.includes(step);
  const wanting = needsReason && reason.trim() === '';
  return (
    <Dialog title={t(`step.${step}`)} onClose={onClose}>
      <p>{t(`question.${step}`)}</p>
      {needsReason && (
        <TextArea
          label={t('next.reason')}
          value={reason}
          maxLength={2000}
          error={told && wanting ? t('next.reasonMissing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {failure !== null && <Refusal failure={failure} />}
      <div className={styles.actions}>
        <Button
          busy={busy}
          onClick={() => {
            setTold(true);
            if (!wanting) onTake(reason.trim());
          }}
        >
          {t(`confirm.${step}`)}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('next.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
