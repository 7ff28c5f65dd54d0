import { useQuery } from '@tanstack/react-query';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';

import styles from './drafting.module.css';

type Props = { cycleId: string; field: UseFormRegisterReturn; error: string | undefined };

export function PlanChoice({ cycleId, field, error }: Props) {
  const { t } = useTranslation('drafting');
  const { data: cycle } = useQuery({
    queryKey: ['cycle', cycleId],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/cycles/{cycleId}', { params: { path: { cycleId } }, signal })).data ?? null,
    enabled: cycleId !== '',
  });
  return (
    <fieldset className={styles.choices} aria-describedby="plans-help plans-error">
      <legend>{t('create.plans')}</legend>
      <p id="plans-help" className={styles.small}>
        {t('create.plansHelp')}
      </p>
      {cycle?.plans.map(({ id, title, organisationName }) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" value={id} {...field} />
          <span>
            <strong>{organisationName}</strong> · {title}
          </span>
        </label>
      ))}
      <p id="plans-error" role="alert" className={styles.error}>
        {error}
      </p>
    </fieldset>
  );
}
