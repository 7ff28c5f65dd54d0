import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { EmptyState } from '@/shared/ui/empty-state';
import { Select } from '@/shared/ui/field';
import { Figure } from '@/shared/ui/figure';
import { Skeleton } from '@/shared/ui/skeleton';

import { ChartKey } from './chart-key';
import { breakdownsOf, cellsFor, cellsOf, periodsOf, type Series } from './series';
import { SeriesTable } from './series-table';

const route = getRouteApi('/plan-indicators/$planIndicatorId');
const SeriesChart = lazy(() => import('./series-chart').then((chart) => ({ default: chart.SeriesChart })));

export function SeriesFigure({ series }: { series: Series }) {
  const { t } = useTranslation('plan');
  const title = useTitle();
  const { by } = route.useSearch();
  const cells = cellsOf(series.points);
  const breakdown = breakdownsOf(cells).find((one) => one === by) ?? 'total';
  const shown = cellsFor(breakdown, cells);
  const rows = periodsOf(series.points, series.yardsticks);
  const percent = series.measure === 'PERCENT';
  const address = `/api/v1/plan-indicators/${series.planIndicatorId}/series`;
  if (rows.length === 0) return <EmptyState title={t('series.none')}>{t('series.noneHelp')}</EmptyState>;
  return (
    <>
      <BreakdownSelect breakdowns={breakdownsOf(cells)} value={breakdown} />
      <Figure
        caption={title({ titleTr: series.title, titleEn: series.titleEn ?? null })}
        note={[series.unit, t('series.note')].filter(Boolean).join(' · ')}
        chart={
          <>
            <Suspense fallback={<Skeleton lines={6} height="320px" />}>
              <SeriesChart rows={rows} cells={shown} percent={percent} />
            </Suspense>
            <ChartKey />
          </>
        }
        table={<SeriesTable rows={rows} cells={cells} percent={percent} />}
        downloads={[
          { label: t('series.csv'), href: `${address}.csv` },
          { label: t('series.json'), href: address },
        ]}
      />
    </>
  );
}

function BreakdownSelect({ breakdowns, value }: { breakdowns: string[]; value: string }) {
  const { t } = useTranslation('plan');
  const term = useTerm();
  const navigate = route.useNavigate();
  if (breakdowns.length < 2) return null;
  const choose = (by: string): void => {
    void navigate({ search: by === 'total' ? {} : { by }, replace: true, resetScroll: false });
  };
  return (
    <div data-screen-only>
      <Select label={t('series.breakdown')} value={value} onChange={(e) => choose(e.target.value)}>
        {breakdowns.map((one) => (
          <option key={one} value={one}>
            {one === 'total' ? t('series.totalOnly') : t('series.by', { dimension: term('dimension', one) })}
          </option>
        ))}
      </Select>
    </div>
  );
}
