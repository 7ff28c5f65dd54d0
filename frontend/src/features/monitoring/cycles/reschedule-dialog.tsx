import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { placeViolations } from '@/shared/api/place-violations';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';

import { Refusal } from '../sending/refusal';
import { type Cycle, cycleQuery } from './cycles';
import styles from './cycles.module.css';
import { type Days, useReschedule } from './use-period';

type Props = { period: Cycle['periods'][number]; onClose: () => void };

/** Other days for a period that is still to open. */
export function RescheduleDialog({ period, onClose }: Props) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { opensOn, deadline, graceDays, endsOn } = period;
  const { register, handleSubmit, setError, formState } = useForm<Days>({
    defaultValues: { opensOn, deadline, graceDays },
  });
  const { errors } = formState;
  const save = useReschedule(period, cycleQuery(period.cycleId).queryKey, onClose);
  const send = handleSubmit((days) =>
    save.mutate(days, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const required = t('cycles.required');
  const grace = t('cycles.days', { min: 0 });
  return (
    <Dialog title={t('cycles.rescheduleThis', { code: period.code })} onClose={onClose}>
      <p>{t('cycles.rescheduleHelp', { day: format.day(endsOn) })}</p>
      <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        <Field
          type="date"
          label={t('cycles.opens')}
          error={errors.opensOn?.message}
          {...register('opensOn', { required })}
        />
        <Field
          type="date"
          label={t('start.deadline')}
          error={errors.deadline?.message}
          {...register('deadline', { required })}
        />
        <Field
          type="number"
          label={t('cycles.graceDays')}
          error={errors.graceDays?.message}
          {...register('graceDays', {
            valueAsNumber: true,
            validate: (days) => (days >= 0 && days <= 365) || grace,
          })}
        />
        {save.error !== null && <Refusal failure={save.error} />}
        <div className={styles.actions}>
          <Button type="submit" busy={save.isPending}>
            {t('cycles.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('next.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
