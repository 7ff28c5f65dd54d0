import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { ProblemError } from '@/shared/api/problem';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Field, Select } from '@/shared/ui/field';

import { Refusal } from '../sending/refusal';
import { BLANK, bodyOf, type CycleForm, periodsIn, usualSpans } from './cycle-form';
import { cycleQuery, cyclesKey } from './cycles';
import styles from './cycles.module.css';
import { codesFrom, FREQUENCIES, type Frequency, periodStarts } from './period-starts';
import { ReportSpans } from './report-spans';

const SHOWN = 6;

/** Two titles, how long periods are, how many feed each report, a first day and two spans of days. */
export function NewCycleForm() {
  const { t } = useTranslation('monitoring');
  const form = useForm<CycleForm>({ defaultValues: BLANK });
  const { register, handleSubmit, setError, setValue, formState } = form;
  const create = useCreateCycle();
  const { errors } = formState;
  const required = { required: t('cycles.required') };
  const days = (min: number) => ({
    ...required,
    valueAsNumber: true,
    min: { value: min, message: t('cycles.days', { min }) },
    max: { value: 365, message: t('cycles.days', { min }) },
  });
  const submit = handleSubmit((values) =>
    create.mutate(bodyOf(values), { onError: (failure) => placeViolations(failure, setError) }),
  );
  const frequency = useWatch({ control: form.control, name: 'frequency' });
  const changeLength = (next: Frequency): void => {
    setValue('spans', usualSpans(next));
    setValue('firstPeriodStart', '');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t('cycles.titleTr')} error={errors.titleTr?.message} {...register('titleTr', required)} />
      <Field label={t('cycles.titleEn')} error={errors.titleEn?.message} {...register('titleEn', required)} />
      <Select
        label={t('cycles.frequency')}
        {...register('frequency', { onChange: (event) => changeLength(event.target.value as Frequency) })}
      >
        {FREQUENCIES.map((length) => (
          <option key={length} value={length}>
            {t(`cycles.length.${length}`)}
          </option>
        ))}
      </Select>
      <ReportSpans register={register} errors={errors} />
      <Select
        label={t('cycles.first')}
        help={<WillBe control={form.control} />}
        error={errors.firstPeriodStart?.message}
        {...register('firstPeriodStart', required)}
      >
        <option value="">{t('cell.choose')}</option>
        {periodStarts(frequency).map(({ code, startsOn }) => (
          <option key={code} value={startsOn}>
            {code}
          </option>
        ))}
      </Select>
      <Field
        label={t('cycles.deadlineDays')}
        type="number"
        error={errors.deadlineDays?.message}
        {...register('deadlineDays', days(1))}
      />
      <Field
        label={t('cycles.graceDays')}
        type="number"
        help={t('cycles.graceHelp')}
        error={errors.graceDays?.message}
        {...register('graceDays', days(0))}
      />
      {create.error !== null && <Refusal failure={create.error} />}
      <p>
        <Button type="submit" busy={create.isPending}>
          {t('cycles.create')}
        </Button>
      </p>
    </form>
  );
}

/** The periods that would come of it, shortened where there are many. */
function WillBe({ control }: { control: Control<CycleForm> }) {
  const { t } = useTranslation('monitoring');
  const [frequency, start, spans] = useWatch({ control, name: ['frequency', 'firstPeriodStart', 'spans'] });
  const count = periodsIn(spans);
  if (start === '' || count === 0) return t('cycles.firstHelp');
  const codes = codesFrom(frequency, start, count);
  const shown = codes.length <= SHOWN ? codes : [...codes.slice(0, SHOWN - 2), '…', ...codes.slice(-1)];
  return t('cycles.willBe', { count, codes: shown.join(', ') });
}

function useCreateCycle() {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key, setKey] = useState(idempotencyKey);
  return useMutation({
    mutationFn: async (body: ReturnType<typeof bodyOf>) =>
      (await api.POST('/api/v1/cycles', { body, headers: key })).data,
    onSuccess: async (cycle) => {
      announce(t('cycles.created'));
      setKey(idempotencyKey);
      void queries.invalidateQueries({ queryKey: ['cycles'] });
      if (cycle === undefined) return;
      queries.setQueryData(cycleQuery(cycle.id).queryKey, cycle);
      await navigate({ to: '/workspace/cycles/$cycleId', params: { cycleId: cycle.id } });
    },
    onError: (failure) => {
      // The same key goes again only when nobody knows whether the first try arrived.
      if (failure instanceof ProblemError && failure.status !== 0) setKey(idempotencyKey);
      return queries.invalidateQueries({ queryKey: cyclesKey });
    },
  });
}
