import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, Select } from '@/shared/ui/field';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { Disclosure } from './disclosure';
import { type Unit, useChange, useRegister } from './profile';
import { UnitCard } from './unit-card';

const BLANK = { name: '', from: '', parentId: '' };

/** The directorates with their names in time and the people who answer for them. */
export function UnitsPart({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useRegister(id);
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={4} height="10rem" />;
  return (
    <>
      <p className={styles.small}>{t('units.help')}</p>
      {items.length === 0 && <EmptyState title={t('units.none')} />}
      <ul className={styles.rows}>
        {items.map((unit) => (
          <UnitCard key={unit.id} unit={unit} all={items} />
        ))}
      </ul>
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      <Disclosure summary={t('units.add')}>
        {(close) => <UnitForm id={id} units={items} onDone={close} />}
      </Disclosure>
    </>
  );
}

function UnitForm({ id, units, onDone }: { id: string; units: Unit[]; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, reset, formState } = useForm({ defaultValues: BLANK });
  const save = useChange(
    ({ name, from, parentId }: typeof BLANK) =>
      api.POST('/api/v1/organisations/{organisation}/units', {
        params: { path: { organisation: id } },
        headers: idempotencyKey(),
        body: { name, ...(from === '' ? {} : { from }), ...(parentId === '' ? {} : { parentId }) },
      }),
    () => {
      reset(BLANK);
      onDone();
    },
  );
  const send = handleSubmit((unit) =>
    save.mutate(unit, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  return (
    <DeskForm onSubmit={send} save={save}>
      <Field
        label={t('units.name')}
        error={errors.name?.message}
        {...register('name', { required: t('desk.required') })}
      />
      <div className={styles.pair}>
        <Field
          label={t('units.from')}
          help={t('units.fromHelp')}
          type="date"
          error={errors.from?.message}
          {...register('from')}
        />
        <Select label={t('units.parent')} error={errors.parentId?.message} {...register('parentId')}>
          <option value="">{t('units.noParent')}</option>
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </Select>
      </div>
    </DeskForm>
  );
}
