import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { Choice } from './choice';
import { GroupList } from './group-list';
import { byOf, type Search } from './narrowing';
import { NothingThere } from './nothing-there';
import { ProgressFilters } from './progress-filters';
import { type Grouped, groupedQuery } from './queries';
import { SameAsData } from './same-as-data';
import { WholeGroup } from './whole-group';

type Props = { search: Search; onChange: (part: Search) => void };

/** Plans put together, by name: every figure leads down to the plans, and these to every number behind them. */
export function ProgressView({ search, onChange }: Props) {
  // Fetched together: a part of the page that asked later would hide all of it meanwhile.
  useTranslation(['opendata', 'progress', 'terms']);
  const { t } = useTranslation('opendata');
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...groupedQuery(search),
    placeholderData: keepPreviousData, // for the filter's periods; figures of another choice are not shown
  });
  const found = isPlaceholderData ? undefined : data;
  return (
    <Page title={t('progress.title')} lead={t('progress.lead')}>
      <ProgressFilters search={search} periods={data?.periods ?? []} onChange={onChange} />
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {error === null && found === undefined && <Skeleton lines={12} height="40rem" />}
      {error === null && found !== undefined && <Found grouped={found} search={search} />}
    </Page>
  );
}

function Found({ grouped, search }: { grouped: Grouped; search: Search }) {
  const [first] = grouped.groups;
  if (first === undefined) return <NothingThere search={search} />;
  const by = byOf(search);
  const least = grouped.thresholds.leastCoverage;
  return (
    <>
      <Choice search={search} />
      {by === undefined ? (
        <WholeGroup group={first} search={search} least={least} />
      ) : (
        <GroupList groups={grouped.groups} by={by} search={search} least={least} />
      )}
      <SameAsData search={search} />
    </>
  );
}
