import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import type { Body } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { fieldPath, ProblemError } from '@/shared/api/problem';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Field, Select } from '@/shared/ui/field';

import { Refusal } from '../sending/refusal';
import { cycleQuery, cyclesKey } from './cycles';
import styles from './cycles.module.css';
import { halfYears } from './half-years';

type NewCycle = Body<'/api/v1/cycles', 'post'>;

const DEFAULTS: NewCycle = {
  titleTr: '',
  titleEn: '',
  firstPeriodStart: '',
  deadlineDays: 30,
  graceDays: 7,
};

/** Two titles, a first day and two spans of days: the four half-years follow from them. */
export function NewCycleForm() {
  const { t } = useTranslation('monitoring');
  const { register, handleSubmit, setError, control, formState } = useForm<NewCycle>({
    defaultValues: DEFAULTS,
  });
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
    create.mutate(values, {
      onError: (failure) => {
        const violations = failure instanceof ProblemError ? (failure.problem.violations ?? []) : [];
        for (const { pointer, message } of violations)
          setError(fieldPath(pointer) as keyof NewCycle, { message });
      },
    }),
  );
  const start = useWatch({ control, name: 'firstPeriodStart' });
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t('cycles.titleTr')} error={errors.titleTr?.message} {...register('titleTr', required)} />
      <Field label={t('cycles.titleEn')} error={errors.titleEn?.message} {...register('titleEn', required)} />
      <Select
        label={t('cycles.first')}
        help={start === '' ? t('cycles.firstHelp') : t('cycles.willBe', { codes: codesFrom(start) })}
        error={errors.firstPeriodStart?.message}
        {...register('firstPeriodStart', required)}
      >
        <option value="">{t('cell.choose')}</option>
        {halfYears().map(({ code, startsOn }) => (
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

function codesFrom(start: string): string {
  const all = halfYears();
  const first = all.findIndex(({ startsOn }) => startsOn === start);
  return all
    .slice(first, first + 4)
    .map(({ code }) => code)
    .join(', ');
}

function useCreateCycle() {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key, setKey] = useState(idempotencyKey);
  return useMutation({
    mutationFn: async (body: NewCycle) => (await api.POST('/api/v1/cycles', { body, headers: key })).data,
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
