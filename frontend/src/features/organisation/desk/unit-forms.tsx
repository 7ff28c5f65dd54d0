import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Field, Select } from '@/shared/ui/field';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { MERGE, orNull, type Unit, useChange } from './profile';

/** Another name from a day on; the former one goes on finding the unit. */
export function UnitRenameForm({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, formState } = useForm({ defaultValues: { name: '', from: '' } });
  const save = useChange(
    (body: { name: string; from: string }) =>
      api.POST('/api/v1/units/{unitId}/names', {
        params: { path: { unitId: unit.id } },
        headers: ifMatch(unit.version),
        body,
      }),
    onDone,
  );
  const send = handleSubmit((said) =>
    save.mutate(said, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const required = t('desk.required');
  return (
    <DeskForm onSubmit={send} save={save}>
      <div className={styles.pair}>
        <Field
          label={t('units.newName')}
          error={formState.errors.name?.message}
          {...register('name', { required })}
        />
        <Field
          label={t('units.newFrom')}
          type="date"
          error={formState.errors.from?.message}
          {...register('from', { required })}
        />
      </div>
    </DeskForm>
  );
}

/** Where it belongs, and whether it still exists. */
export function UnitChangeForm({ unit, all, onDone }: { unit: Unit; all: Unit[]; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { parentId: unit.parentId ?? '', closedOn: unit.closedOn ?? '' },
  });
  const save = useChange(
    ({ parentId, closedOn }: { parentId: string; closedOn: string }) =>
      api.PATCH('/api/v1/units/{unitId}', {
        params: { path: { unitId: unit.id } },
        headers: { ...ifMatch(unit.version), ...MERGE },
        body: { parentId: orNull(parentId), closedOn: orNull(closedOn) } as never, // null empties
      }),
    onDone,
  );
  const send = handleSubmit((said) =>
    save.mutate(said, { onError: (failure) => placeViolations(failure, setError) }),
  );
  return (
    <DeskForm onSubmit={send} save={save}>
      <div className={styles.pair}>
        <Select
          label={t('units.parent')}
          error={formState.errors.parentId?.message}
          {...register('parentId')}
        >
          <option value="">{t('units.noParent')}</option>
          {all
            .filter(({ id }) => id !== unit.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
        <Field
          label={t('units.closedOn')}
          help={t('units.closedHelp')}
          type="date"
          error={formState.errors.closedOn?.message}
          {...register('closedOn')}
        />
      </div>
    </DeskForm>
  );
}
