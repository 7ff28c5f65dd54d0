import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ChoiceSelect } from '@/shared/reference/choice-select';
import { ThemeName } from '@/shared/reference/theme-name';
import { ThemeSelect } from '@/shared/reference/theme-select';
import { type Column, DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Filters, TextFilter } from '@/shared/ui/filters';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { Stated } from '@/shared/ui/stated';

import { type Definition, PUBLIC_STATES, RIGHTS, useDefinitions } from './definitions';
import { NormSelect } from './norm-select';
import { StateBadge } from './state-badge';

const route = getRouteApi('/indicators');

export function IndicatorsPage() {
  const { t } = useTranslation('indicator');
  const term = useTerm();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useDefinitions(filter);
  const change = (part: Partial<typeof filter>): void => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  };
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <p data-screen-only>
        <Link to="/workspace/indicators/new">{t('list.propose')}</Link>
      </p>
      <Filters>
        <TextFilter label={t('list.search')} value={filter.q} onChange={(q) => change({ q })} />
        <ThemeSelect value={filter.theme} onChange={(theme) => change({ theme })} />
        <ChoiceSelect
          label={t('list.rights')}
          value={filter.rights}
          choices={RIGHTS.map((type) => ({ value: type, label: term('rightsType', type) }))}
          onChange={(rights) => change({ rights })}
        />
        <NormSelect value={filter.norm} onChange={(norm) => change({ norm })} />
        <ChoiceSelect
          label={t('list.state')}
          value={filter.state}
          choices={PUBLIC_STATES.map((state) => ({ value: state, label: term('definitionState', state) }))}
          onChange={(state) => change({ state })}
        />
      </Filters>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={12} height="40rem" />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('list.none')}>{t('list.noneHelp')}</EmptyState>
      )}
      {items.length > 0 && <DefinitionTable definitions={items} />}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Page>
  );
}

function DefinitionTable({ definitions }: { definitions: Definition[] }) {
  const { t } = useTranslation('indicator');
  const term = useTerm();
  const title = useTitle();
  const columns: Column<Definition>[] = [
    {
      key: 'title',
      header: t('list.title_'),
      rowHeader: true,
      cell: (definition) => (
        <Link to="/indicators/$code" params={{ code: definition.code }}>
          {title(definition)}
        </Link>
      ),
    },
    { key: 'code', header: t('list.code'), cell: ({ code }) => code },
    {
      key: 'rights',
      header: t('list.rights'),
      cell: ({ rightsType }) => <Stated>{term('rightsType', rightsType)}</Stated>,
    },
    { key: 'theme', header: t('list.theme'), cell: ({ themeSlug }) => <ThemeName slug={themeSlug} /> },
    { key: 'state', header: t('list.state'), cell: ({ state }) => <StateBadge state={state} /> },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      hiddenCaption
      columns={columns}
      rows={definitions}
      rowKey={({ code }) => code}
    />
  );
}
