import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field, TextArea } from '@/shared/ui/field';

import { Refusal } from './refusal';
import styles from './sending.module.css';

export type MoreTime = { deadline: string; reason: string };

type Props = {
  title: string;
  text: string;
  /** The present last day. */
  deadline: string;
  busy: boolean;
  failure: Error | null;
  onExtend: (given: MoreTime) => void;
  onClose: () => void;
};

/** A later last day and why, which everybody reads in the calendar. */
export function ExtendDialog({ title, text, deadline, busy, failure, onExtend, onClose }: Props) {
  const { t } = useTranslation('monitoring');
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState(false);
  const early = day <= deadline;
  const silent = reason.trim() === '';
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <Field
        type="date"
        label={t('extend.day')}
        value={day}
        error={told && early ? t('extend.later') : undefined}
        onChange={(event) => setDay(event.target.value)}
      />
      <TextArea
        label={t('next.reason')}
        help={t('extend.reasonHelp')}
        value={reason}
        maxLength={2000}
        error={told && silent ? t('extend.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {failure !== null && <Refusal failure={failure} />}
      <div className={styles.actions}>
        <Button
          busy={busy}
          onClick={() => {
            setTold(true);
            if (!early && !silent) onExtend({ deadline: day, reason: reason.trim() });
          }}
        >
          {t('extend.confirm')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('next.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
