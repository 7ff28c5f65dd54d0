import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey, ifMatch } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Field, Select, TextArea } from '@/shared/ui/field';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { MERGE, numberOrNull, orNull, type Training, useChange } from './profile';

const TOPICS = [
  'GENDER_EQUALITY',
  'INDICATOR_BASED_MONITORING',
  'PLAN_DRAFTING',
  'RIGHTS_BASED_MONITORING',
] as const;
type Said = Record<'heldOn' | 'hours' | 'female' | 'male' | 'provider' | 'note', string> & {
  topic: Training['topic'];
};

function saidIn(training: Training | undefined): Said {
  return {
    heldOn: training?.heldOn ?? '',
    topic: training?.topic ?? 'GENDER_EQUALITY',
    hours: `${training?.hours ?? ''}`,
    female: `${training?.female ?? ''}`,
    male: `${training?.male ?? ''}`,
    provider: training?.provider ?? '',
    note: training?.note ?? '',
  };
}

const bodyOf = (said: Said) =>
  ({
    heldOn: said.heldOn,
    topic: said.topic,
    hours: numberOrNull(said.hours),
    female: numberOrNull(said.female),
    male: numberOrNull(said.male),
    provider: orNull(said.provider),
    note: orNull(said.note),
  }) as never; // null: not stated

/** A new entry of the training log, or a correction of one over the version that was read. */
export function TrainingForm({
  id,
  training,
  onDone,
}: {
  id: string;
  training?: Training;
  onDone: () => void;
}) {
  const { t } = useTranslation('organisation');
  const blank = saidIn(training);
  const { register, handleSubmit, setError, reset, formState } = useForm({ defaultValues: blank });
  const save = useChange(
    (said: Said): Promise<unknown> =>
      training === undefined
        ? api.POST('/api/v1/organisations/{organisation}/trainings', {
            params: { path: { organisation: id } },
            headers: idempotencyKey(),
            body: bodyOf(said),
          })
        : api.PATCH('/api/v1/trainings/{trainingId}', {
            params: { path: { trainingId: training.id } },
            headers: { ...ifMatch(training.version), ...MERGE },
            body: bodyOf(said),
          }),
    () => {
      reset(blank);
      onDone();
    },
  );
  const send = handleSubmit((said) =>
    save.mutate(said, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  return (
    <DeskForm onSubmit={send} save={save}>
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
    </DeskForm>
  );
}
