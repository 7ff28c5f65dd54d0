import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Answer } from '@/shared/api/answer';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { usePlanTitle } from '@/shared/plan/use-plan-title';
import { RangePart } from '@/shared/range/range-part';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { SampleBadge } from '@/shared/ui/sample-badge';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { PlanIndicatorFacts } from './plan-indicator-facts';
import { PlanProgress } from './plan-progress';
import { planIndicatorQuery, seriesQuery } from './series';
import { SeriesFigure } from './series-figure';

export type PlanIndicator = Answer<'/api/v1/plan-indicators/{planIndicatorId}'>;

const route = getRouteApi('/plan-indicators/$planIndicatorId');

export function PlanIndicatorPage() {
  const { planIndicatorId } = route.useParams();
  // Fetched together: a part of the page that asked later would hide all of it meanwhile.
  useTranslation(['plan', 'progress', 'terms']);
  const { data, error, isPending, refetch } = useQuery(planIndicatorQuery(planIndicatorId));
  if (isPending) return <Skeleton lines={10} height="70vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <PlanIndicatorView planIndicator={data} />;
}

function PlanIndicatorView({ planIndicator }: { planIndicator: PlanIndicator }) {
  const { t } = useTranslation('plan');
  const term = useTerm();
  const title = useTitle();
  const { t: progress } = useTranslation('progress');
  const planTitle = usePlanTitle();
  const { indicator, plan, item, definition } = planIndicator;
  return (
    <Page
      title={title({ titleTr: indicator.title, titleEn: indicator.titleEn ?? null })}
      kicker={t('indicators.kicker')}
      crumbs={[
        { label: planTitle(plan), link: { to: '/plans/$planId', params: { planId: plan.id } } },
        {
          label: item.title ?? t('untitledObjective'),
          link: { to: '/plan-items/$itemId', params: { itemId: item.id } },
        },
        { label: indicator.code ?? t('indicators.kicker') },
      ]}
      badges={
        <>
          {indicator.rightsType != null && (
            <StatusBadge tone="quiet">{term('rightsType', indicator.rightsType)}</StatusBadge>
          )}
          <StatusBadge tone="quiet">{term('indicatorOrigin', indicator.origin)}</StatusBadge>
          {plan.sample && <SampleBadge />}
        </>
      }
    >
      <SeriesPart planIndicatorId={indicator.id} />
      <Section title={progress('title')} id="progress">
        <PlanProgress planId={plan.id} partId={indicator.id} />
      </Section>
      <Section title={t('indicators.about')}>
        <PlanIndicatorFacts indicator={indicator} />
        {definition != null && (
          <p>
            <Link to="/indicators/$code" params={{ code: definition.code }}>
              {t('indicators.definition', { code: definition.code })}
            </Link>
          </p>
        )}
      </Section>
      <RangePart
        subject={{ planIndicatorId: indicator.id }}
        definition={definition?.code}
        unit={indicator.unit}
      />
    </Page>
  );
}

function SeriesPart({ planIndicatorId }: { planIndicatorId: string }) {
  const { t } = useTranslation('plan');
  const { data, error, isPending, refetch } = useQuery(seriesQuery(planIndicatorId));
  return (
    <Section title={t('series.title')}>
      {isPending && <Skeleton lines={6} height="24rem" />}
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data !== undefined && <SeriesFigure series={data} />}
    </Section>
  );
}
