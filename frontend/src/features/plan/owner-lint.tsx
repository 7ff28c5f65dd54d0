import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useAccount } from '@/shared/auth/use-session';

import { LintPanel } from './lint-panel';
import styles from './plan.module.css';

const ownOrganisation = (account: string | undefined) =>
  queryOptions({
    queryKey: ['own-organisation', account],
    queryFn: async ({ signal }) => (await api.GET('/api/v1/me', { signal })).data?.organisation?.id ?? null,
    enabled: account !== undefined,
  });

type Props = { planId: string; organisationId: string };

/** On a public plan only its owner is pointed to what it lacks, and asked for nothing until they look. */
export function OwnerLint({ planId, organisationId }: Props) {
  const { t } = useTranslation('plan');
  const [open, setOpen] = useState(false);
  const { data } = useQuery(ownOrganisation(useAccount()));
  if (data !== organisationId) return null;
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('lint.open')}</summary>
      {open && <LintPanel planId={planId} />}
    </details>
  );
}
