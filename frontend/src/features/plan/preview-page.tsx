import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { usePlanTitle } from '@/shared/plan/use-plan-title';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { Preview } from './part-link';
import { PlanBadges } from './plan-badges';
import { PlanText } from './plan-text';

const route = getRouteApi('/workspace/plans/$planId/preview');

const previewQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan-draft', planId, 'preview'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/preview', {
        params: { path: { planId } },
        signal,
      });
      if (data === undefined) throw new Error('The plan answered without a body');
      return data;
    },
    staleTime: 0,
  });

/** A draft as the public will read it. */
export function PreviewPage() {
  const { planId } = route.useParams();
  const { t } = useTranslation('writing');
  const titleOf = usePlanTitle();
  const { data, error, refetch } = useQuery(previewQuery(planId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={14} height="80vh" />;
  const { plan, themes } = data;
  const title = titleOf(plan);
  return (
    <Page
      title={title}
      documentTitle={`${t('preview.title')}: ${title}`}
      kicker={plan.organisation.name}
      crumbs={[
        { label: t('own.title'), link: { to: '/workspace/plans' } },
        { label: title, link: { to: '/workspace/plans/$planId', params: { planId } } },
        { label: t('preview.title') },
      ]}
      badges={<PlanBadges plan={plan} />}
      lead={
        <p>
          {t('preview.lead')}{' '}
          <Link to="/workspace/plans/$planId" params={{ planId }}>
            {t('preview.back')}
          </Link>
        </p>
      }
    >
      <Preview>
        <PlanText plan={plan} themes={themes} />
      </Preview>
    </Page>
  );
}
