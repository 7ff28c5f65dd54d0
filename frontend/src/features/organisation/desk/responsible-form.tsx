import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Field, Select } from '@/shared/ui/field';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { PersonFields } from './person-fields';
import { orNull, type Unit, useChange } from './profile';

const ROLES = ['RESPONSIBLE', 'DEPUTY'] as const;
const BLANK = { role: 'RESPONSIBLE', name: '', title: '', email: '', account: '', from: '' };

/** Who takes over, and from when; whoever was it before hands over on that day. */
export function ResponsibleForm({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, reset, formState } = useForm({ defaultValues: BLANK });
  const save = useChange(
    (said: typeof BLANK) =>
      api.POST('/api/v1/units/{unitId}/responsibles', {
        params: { path: { unitId: unit.id } },
        headers: idempotencyKey(),
        body: {
          role: said.role,
          name: said.name,
          from: said.from,
          title: orNull(said.title),
          email: orNull(said.email),
          account: orNull(said.account),
        } as never, // null: not stated
      }),
    () => {
      reset(BLANK);
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
      <p className={styles.small}>{t('units.responsibleHelp')}</p>
      <div className={styles.pair}>
        <Select label={t('units.role')} {...register('role')}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`units.${role}`)}
            </option>
          ))}
        </Select>
        <Field
          label={t('units.person')}
          autoComplete="off"
          error={errors.name?.message}
          {...register('name', { required })}
        />
        <PersonFields fieldOf={(name) => ({ error: errors[name]?.message, ...register(name) })} />
        <Field
          label={t('units.responsibleFrom')}
          type="date"
          error={errors.from?.message}
          {...register('from', { required })}
        />
      </div>
    </DeskForm>
  );
}
