import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { idempotencyKey, ifMatch } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, Select, TextArea } from '@/shared/ui/field';
import { Stated } from '@/shared/ui/stated';

import styles from './desk.module.css';
import { Disclosure } from './disclosure';
import { numberOrNull, orNull, type Training, trainingsQuery, useChange } from './profile';
import { Refused } from './refused';

const TOPICS = [
  'GENDER_EQUALITY',
  'INDICATOR_BASED_MONITORING',
  'PLAN_DRAFTING',
  'RIGHTS_BASED_MONITORING',
] as const;
const BLANK = {
  heldOn: '',
  topic: 'GENDER_EQUALITY',
  hours: '',
  female: '',
  male: '',
  provider: '',
  note: '',
};

/** The log of what the staff was trained in; the public sees its sums. */
export function TrainingPart({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const { data = [], error, refetch } = useQuery(trainingsQuery(id));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return (
    <>
      <p className={styles.small}>{t('training.help')}</p>
      {data.length === 0 ? <EmptyState title={t('training.none')} /> : <TrainingTable trainings={data} />}
      <Disclosure summary={t('training.add')}>
        {(close) => <TrainingForm id={id} onDone={close} />}
      </Disclosure>
    </>
  );
}

function TrainingTable({ trainings }: { trainings: Training[] }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const remove = useChange(({ id, version }: Training) =>
    api.DELETE('/api/v1/trainings/{trainingId}', {
      params: { path: { trainingId: id } },
      headers: ifMatch(version),
    }),
  );
  const count = (value: Maybe<number>) => (
    <Stated>{value === null || value === undefined ? value : format.number(value)}</Stated>
  );
  return (
    <>
      <DataTable
        caption={t('training.title')}
        hiddenCaption
        rows={trainings}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'day',
            header: t('training.heldOn'),
            rowHeader: true,
            cell: (row) => format.day(row.heldOn),
          },
          { key: 'topic', header: t('training.topic'), cell: (row) => t(`training.topics.${row.topic}`) },
          { key: 'hours', header: t('training.hours'), numeric: true, cell: (row) => count(row.hours) },
          { key: 'female', header: t('training.female'), numeric: true, cell: (row) => count(row.female) },
          { key: 'male', header: t('training.male'), numeric: true, cell: (row) => count(row.male) },
          { key: 'provider', header: t('training.provider'), cell: (row) => <Stated>{row.provider}</Stated> },
          {
            key: 'action',
            header: t('desk.action'),
            cell: (row) => (
              <Button
                variant="quiet"
                aria-label={t('training.removeDay', { day: format.day(row.heldOn) })}
                busy={remove.isPending}
                onClick={() => remove.mutate(row)}
              >
                {t('desk.remove')}
              </Button>
            ),
          },
        ]}
      />
      <Refused failure={remove.error} />
    </>
  );
}

function TrainingForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, reset, formState } = useForm({ defaultValues: BLANK });
  const save = useChange(
    (said: typeof BLANK) =>
      api.POST('/api/v1/organisations/{organisation}/trainings', {
        params: { path: { organisation: id } },
        headers: idempotencyKey(),
        body: {
          heldOn: said.heldOn,
          topic: said.topic,
          hours: numberOrNull(said.hours),
          female: numberOrNull(said.female),
          male: numberOrNull(said.male),
          provider: orNull(said.provider),
          note: orNull(said.note),
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
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <div className={styles.pair}>
        <Field
          label={t('training.heldOn')}
          type="date"
          error={errors.heldOn?.message}
          {...register('heldOn', { required: t('desk.required') })}
        />
        <Select label={t('training.topic')} {...register('topic')}>
          {TOPICS.map((topic) => (
            <option key={topic} value={topic}>
              {t(`training.topics.${topic}`)}
            </option>
          ))}
        </Select>
        <Field
          label={t('training.hours')}
          type="number"
          step="0.5"
          min={0}
          error={errors.hours?.message}
          {...register('hours')}
        />
        <Field
          label={t('training.female')}
          type="number"
          min={0}
          error={errors.female?.message}
          {...register('female')}
        />
        <Field
          label={t('training.male')}
          type="number"
          min={0}
          error={errors.male?.message}
          {...register('male')}
        />
        <Field label={t('training.provider')} error={errors.provider?.message} {...register('provider')} />
      </div>
      <TextArea label={t('profile.note')} error={errors.note?.message} {...register('note')} />
      <Refused failure={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          {t('desk.save')}
        </Button>
      </div>
    </form>
  );
}
