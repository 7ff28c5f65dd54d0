import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { ProblemError } from '@/shared/api/problem';
import { useRoles } from '@/shared/auth/use-session';
import { useTerm } from '@/shared/i18n/use-term';
import { usePlanTitle } from '@/shared/plan/use-plan-title';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, Select } from '@/shared/ui/field';

import { OWN_PLANS, type OwnPlan, type PlanContent } from './draft';
import styles from './editor.module.css';

const KINDS = [
  'EQUALITY_ACTION_PLAN',
  'STRATEGIC_PLAN',
  'VIOLENCE_PREVENTION_PLAN',
  'EQUALITY_PROJECT',
  'UNIT_MANDATE',
] as const;
const numberOf = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed));

/** Kind, title and years are enough to begin. */
export function NewPlanForm({ plans }: { plans: OwnPlan[] }) {
  const { t } = useTranslation('writing');
  const term = useTerm();
  const titleOf = usePlanTitle();
  const kinds = useRoles().includes('municipality') ? KINDS : (['MONITORING_PLAN'] as const);
  const [kind, setKind] = useState<PlanContent['kind']>(kinds[0]);
  const [title, setTitle] = useState('');
  const [years, setYears] = useState({ start: '', end: '' });
  const [predecessorId, setPredecessor] = useState('');
  const [missing, setMissing] = useState(false);
  const { mutate, error, isPending } = useCreatePlan();
  const faults = new Map(
    error instanceof ProblemError
      ? error.problem.violations?.map(({ pointer, message }) => [pointer.split('/').at(-1), message])
      : [],
  );
  const submit = (): void => {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const [startYear, endYear] = [numberOf(years.start), numberOf(years.end)];
    mutate({
      content: {
        kind,
        titleTr: title,
        sources: [],
        facts: [],
        ...(startYear === undefined ? {} : { startYear }),
        ...(endYear === undefined ? {} : { endYear }),
      },
      ...(predecessorId === '' ? {} : { predecessorId }),
    });
  };
  return (
    <form
      noValidate
      className={styles.newPlan}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Select
        label={t('new.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as PlanContent['kind'])}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {term('planKind', one)}
          </option>
        ))}
      </Select>
      <Field
        label={t('new.planTitle')}
        maxLength={300}
        value={title}
        error={missing ? t('new.titleMissing') : faults.get('titleTr')}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className={styles.years}>
        <Field
          label={t('field.startYear')}
          type="number"
          min={1990}
          max={2100}
          value={years.start}
          error={faults.get('startYear')}
          onChange={(event) => setYears({ ...years, start: event.target.value })}
        />
        <Field
          label={t('field.endYear')}
          type="number"
          min={1990}
          max={2100}
          value={years.end}
          error={faults.get('endYear')}
          onChange={(event) => setYears({ ...years, end: event.target.value })}
        />
      </div>
      {plans.length > 0 && (
        <Select
          label={t('new.predecessor')}
          help={t('new.predecessorHelp')}
          value={predecessorId}
          error={faults.get('predecessorId')}
          onChange={(event) => setPredecessor(event.target.value)}
        >
          <option value="">{t('new.noPredecessor')}</option>
          {plans
            .filter(({ state }) => state !== 'DRAFT')
            .map((plan) => (
              <option key={plan.id} value={plan.id}>
                {titleOf(plan)}
              </option>
            ))}
        </Select>
      )}
      {error !== null && faults.size === 0 && <ErrorState failure={error} />}
      <p>
        <Button type="submit" busy={isPending}>
          {t('new.begin')}
        </Button>
      </p>
    </form>
  );
}

function useCreatePlan() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  return useMutation({
    mutationFn: async (body: { content: PlanContent; predecessorId?: string }) => {
      const { data } = await api.POST('/api/v1/plans', { headers: key, body });
      if (data === undefined) throw new Error('The plan answered without a body');
      return data;
    },
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: OWN_PLANS });
      void navigate({ to: '/workspace/plans/$planId', params: { planId: id } });
    },
  });
}
