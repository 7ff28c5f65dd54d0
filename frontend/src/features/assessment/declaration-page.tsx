import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useAccount } from '@/shared/auth/use-session';
import { useFormat } from '@/shared/format/use-format';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './declaration.module.css';
import { DeclarationForm } from './declaration-form';
import { boardLink } from './links';
import { declarationsQuery, membersQuery } from './queries';
import type { Declaration } from './types';

export function DeclarationPage() {
  const { organisationId = '', periodId = '' } = useParams({ strict: false });
  return <DeclarationOf organisationId={organisationId} periodId={periodId} />;
}

type Place = { organisationId: string; periodId: string };

/** What a member says of their ties to one municipality in one period. */
export function DeclarationOf(place: Place) {
  const { t } = useTranslation('assessment');
  const organisation = useQuery(organisationQuery(place.organisationId));
  const period = usePeriodCode(place.periodId);
  const mine = useMyDeclaration(place);
  if (mine.isPending || organisation.isPending) return <Skeleton lines={5} height="30rem" />;
  const failure = mine.error ?? organisation.error;
  if (failure !== null) return <ErrorState failure={failure} />;
  const name = organisation.data?.name ?? '';
  return (
    <Page
      title={t('declaration.title')}
      documentTitle={`${t('declaration.title')} · ${name}`}
      lead={t('declaration.lead', { organisation: name, period })}
      crumbs={[{ label: t('title'), link: boardLink }, { label: t('declaration.title') }]}
    >
      {mine.declaration?.outcome === 'BLOCKED' ? (
        <EmptyState title={t('declaration.closedTitle')}>
          <p>{t('declaration.closedText', { organisation: name })}</p>
          <p>
            <Link {...boardLink}>{t('declaration.back')}</Link>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className={styles.why}>{t('declaration.why')}</p>
          {mine.declaration !== undefined && <Given declaration={mine.declaration} />}
          <DeclarationForm key={mine.declaration?.version ?? 'new'} {...place} declared={mine.declaration} />
        </>
      )}
    </Page>
  );
}

function Given({ declaration: { declaredAt, outcome } }: { declaration: Declaration }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  return (
    <p role="status">
      {t('declaration.given', { day: format.day(declaredAt), outcome: t(`outcome.${outcome}`) })}{' '}
      <Link {...boardLink}>{t('declaration.back')}</Link>
    </p>
  );
}

/** The chair's list holds everybody's; one's own is found by one's own membership. */
function useMyDeclaration({ organisationId, periodId }: Place) {
  const account = useAccount();
  const members = useQuery(membersQuery);
  const declarations = useQuery(declarationsQuery(periodId));
  const me = members.data?.find((member) => member.account === account);
  return {
    isPending: members.isPending || declarations.isPending,
    error: members.error ?? declarations.error,
    declaration: declarations.data?.find(
      (one) => one.organisationId === organisationId && one.memberId === me?.id,
    ),
  };
}

const organisationQuery = (organisation: string) => ({
  queryKey: ['organisation', organisation],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await api.GET('/api/v1/organisations/{organisation}', { params: { path: { organisation } }, signal }))
      .data ?? null,
});

function usePeriodCode(periodId: string): string {
  const { data: cycles = [] } = useQuery({
    queryKey: ['cycles'],
    queryFn: async ({ signal }) => (await api.GET('/api/v1/cycles', { signal })).data?.items ?? [],
  });
  return cycles.flatMap(({ periods }) => periods).find(({ id }) => id === periodId)?.code ?? '';
}
