import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { fieldPath, ProblemError } from '@/shared/api/problem';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { Field, Select } from '@/shared/ui/field';
import { Section } from '@/shared/ui/page';

import styles from './drafting.module.css';
import { draftLink } from './links';
import { PlanChoice } from './plan-choice';
import { ProblemNote } from './problem-note';
import { reportMoved } from './queries';
import type { CreateReport as CreateReportBody } from './types';

type Fields = {
  cycleId: string;
  periodId: string;
  kind: CreateReportBody['kind'];
  planIds: string[];
  titleTr: string;
  titleEn: string;
};
const BLANK: Fields = {
  cycleId: '',
  periodId: '',
  kind: 'PROGRESS_1',
  planIds: [],
  titleTr: '',
  titleEn: '',
};
const KINDS = ['PROGRESS_1', 'PROGRESS_2', 'PROGRESS_3', 'FINAL'] as const;

/** One plan makes a municipality's own report, several a consolidated one; refusals are shown in words. */
export function CreateReport() {
  const { t } = useTranslation('drafting');
  const title = useTitle();
  const term = useTerm();
  const { register, handleSubmit, control, setValue, setError, formState } = useForm<Fields>({
    defaultValues: BLANK,
  });
  const errors = formState.errors;
  const { data: cycles = [] } = useQuery(cyclesQuery);
  const chosenCycle = useWatch({ control, name: 'cycleId' });
  const cycleId = chosenCycle || (cycles[0]?.id ?? '');
  const periods = cycles.find(({ id }) => id === cycleId)?.periods ?? [];
  const create = useCreate();
  const required = t('create.required');
  const send = handleSubmit((fields) =>
    create.mutate(bodyOf(fields), {
      onError: (failure) => {
        if (!(failure instanceof ProblemError)) return;
        for (const { pointer, message } of failure.problem.violations ?? []) {
          const [field = ''] = fieldPath(pointer).split('.');
          setError(field as keyof Fields, { type: 'server', message });
        }
      },
    }),
  );
  const choosePeriod = (periodId: string): void => {
    const feeds = periods.find(({ id }) => id === periodId)?.feeds;
    if (feeds !== undefined) setValue('kind', feeds);
  };
  if (cycles.length === 0) return <EmptyState title={t('create.noCycle')} />;
  return (
    <Section title={t('create.title')}>
      <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        <div className={styles.pair}>
          {cycles.length > 1 && (
            <Select label={t('create.cycle')} {...register('cycleId')}>
              {cycles.map((cycle) => (
                <option key={cycle.id} value={cycle.id}>
                  {title(cycle)}
                </option>
              ))}
            </Select>
          )}
          <Select
            label={t('create.period')}
            error={errors.periodId?.message}
            {...register('periodId', { required, onChange: (event) => choosePeriod(event.target.value) })}
          >
            <option value="">{t('create.choose')}</option>
            {periods.map(({ id, code, feeds }) => (
              <option key={id} value={id}>
                {t('create.periodOption', { code, kind: term('reportKind', feeds) })}
              </option>
            ))}
          </Select>
          <Select label={t('create.kind')} error={errors.kind?.message} {...register('kind')}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {term('reportKind', kind)}
              </option>
            ))}
          </Select>
        </div>
        <PlanChoice
          cycleId={cycleId}
          error={errors.planIds?.message}
          field={register('planIds', { validate: (ids) => ids.length > 0 || t('create.plansNeeded') })}
        />
        <Field
          label={t('create.titleTr')}
          maxLength={300}
          error={errors.titleTr?.message}
          {...register('titleTr', { required })}
        />
        <Field
          label={t('create.titleEn')}
          maxLength={300}
          error={errors.titleEn?.message}
          {...register('titleEn')}
        />
        <ProblemNote failure={create.error} title={t('create.refused')} />
        <div>
          <Button type="submit" busy={create.isPending}>
            {t('create.send')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

const cyclesQuery = {
  queryKey: ['cycles'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await api.GET('/api/v1/cycles', { signal })).data?.items ?? [],
};

function bodyOf({ kind, periodId, planIds, titleTr, titleEn }: Fields): CreateReportBody {
  const body = { kind, periodId, planIds, titleTr };
  return titleEn.trim() === '' ? body : { ...body, titleEn };
}

function useCreate() {
  const { t } = useTranslation('drafting');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  return useMutation({
    mutationFn: async (body: CreateReportBody) =>
      (await api.POST('/api/v1/reports', { body, headers: key })).data,
    onSuccess: async (created) => {
      announce(t('create.done'));
      await reportMoved(queries);
      if (created !== undefined) await navigate(draftLink(created.draft.id));
    },
  });
}
