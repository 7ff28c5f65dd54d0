import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Field, Select } from '@/shared/ui/field';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { type Unit, useChange } from './profile';

const BLANK = { responsibleId: '', firstDay: '', lastDay: '' };

/** From when to when somebody who answers for the unit is away. */
export function AbsenceForm({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const present = unit.responsibles.filter(({ until }) => until == null);
  const { register, handleSubmit, setError, reset, formState } = useForm({
    defaultValues: { ...BLANK, responsibleId: present[0]?.id ?? '' },
  });
  const save = useChange(
    (body: typeof BLANK) =>
      api.POST('/api/v1/units/{unitId}/absences', {
        params: { path: { unitId: unit.id } },
        headers: idempotencyKey(),
        body,
      }),
    () => {
      reset();
      onDone();
    },
  );
  const send = handleSubmit((said) =>
    save.mutate(said, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  const required = t('desk.required');
  return (
    <DeskForm onSubmit={send} save={save}>
      <p className={styles.small}>{t('units.awayHelp')}</p>
      <div className={styles.pair}>
        <Select
          label={t('units.awayWho')}
          error={errors.responsibleId?.message}
          {...register('responsibleId', { required })}
        >
          {present.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name} · {t(`units.${role}`)}
            </option>
          ))}
        </Select>
        <Field
          label={t('units.awayFrom')}
          type="date"
          error={errors.firstDay?.message}
          {...register('firstDay', { required })}
        />
        <Field
          label={t('units.awayTo')}
          type="date"
          error={errors.lastDay?.message}
          {...register('lastDay', { required })}
        />
      </div>
    </DeskForm>
  );
}
