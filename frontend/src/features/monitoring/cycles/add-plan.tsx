import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { Skeleton } from '@/shared/ui/skeleton';

import { Refusal } from '../sending/refusal';
import { type Cycle, cycleQuery } from './cycles';
import styles from './cycles.module.css';

const SHOWN = 20;

/** Finds a plan by its words and takes it into the cycle. */
export function AddPlan({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('monitoring');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(typed.trim());
  };
  return (
    <div className={styles.add}>
      <h3>{t('cycles.addPlan')}</h3>
      <search>
        <form className={styles.search} onSubmit={search}>
          <Field
            type="search"
            label={t('cycles.searchPlan')}
            help={t('cycles.searchHelp')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit">{t('cycles.search')}</Button>
        </form>
      </search>
      {asked !== '' && <Found cycle={cycle} q={asked} />}
    </div>
  );
}

function Found({ cycle, q }: { cycle: Cycle; q: string }) {
  const { t } = useTranslation('monitoring');
  const add = useAddPlan(cycle.id);
  const { data, error, refetch } = useQuery({
    queryKey: ['plans', 'for-cycle', q],
    queryFn: async ({ signal }) => {
      const answer = await api.GET('/api/v1/plans', { params: { query: { q, limit: SHOWN } }, signal });
      return answer.data?.items ?? [];
    },
  });
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  if (data.length === 0) return <p role="status">{t('cycles.nothingFound', { q })}</p>;
  const inCycle = new Set(cycle.plans.map(({ id }) => id));
  return (
    <>
      <p role="status" className={styles.help}>
        {t('cycles.found', { count: data.length })}
      </p>
      {add.error !== null && <Refusal failure={add.error} />}
      <ul className={styles.found}>
        {data.map(({ id, title, organisation }) => (
          <li key={id}>
            <span>
              <strong>{title}</strong>
              <span className={styles.help}>{organisation.name}</span>
            </span>
            {inCycle.has(id) ? (
              <span>{t('cycles.already')}</span>
            ) : (
              <Button
                variant="quiet"
                aria-label={t('cycles.addThis', { plan: title, owner: organisation.name })}
                busy={add.isPending && add.variables === id}
                onClick={() => add.mutate(id)}
              >
                {t('cycles.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function useAddPlan(cycleId: string) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (planId: string) => {
      const params = { path: { cycleId } };
      return (await api.POST('/api/v1/cycles/{cycleId}/plans', { params, body: { planId } })).data;
    },
    onSuccess: (cycle) => {
      announce(t('cycles.added'));
      if (cycle !== undefined) queries.setQueryData(cycleQuery(cycleId).queryKey, cycle);
      void queries.invalidateQueries({ queryKey: ['submissions'] });
    },
  });
}
