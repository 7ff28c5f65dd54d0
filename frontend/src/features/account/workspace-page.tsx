import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useAccount } from '@/shared/auth/use-session';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { Stated } from '@/shared/ui/stated';

import { meQuery } from './me';

const KNOWN_ROLES = [
  'municipality',
  'municipality-approver',
  'board',
  'board-chair',
  'contributor',
  'admin',
] as const;

export function WorkspacePage() {
  const { t } = useTranslation('workspace');
  const { data, error, isPending, refetch } = useQuery(meQuery(useAccount() ?? ''));
  if (isPending) return <Skeleton />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const roles = KNOWN_ROLES.filter((role) => data?.roles.includes(role));
  return (
    <Page
      title={t('greeting', { name: data?.name ?? data?.account })}
      documentTitle={t('title')}
      lead={t('lead')}
    >
      {roles.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
      ) : (
        <Facts
          facts={[
            { label: t('organisation'), value: <Stated>{data?.organisation?.name}</Stated> },
            { label: t('roles'), value: roles.map((role) => t(`role.${role}`)).join(' · ') },
          ]}
        />
      )}
    </Page>
  );
}
