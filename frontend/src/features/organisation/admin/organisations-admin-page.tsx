import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useTerm } from '@/shared/i18n/use-term';
import { ChoiceSelect } from '@/shared/reference/choice-select';
import { ProvinceSelect } from '@/shared/reference/province-select';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Filters, TextFilter } from '@/shared/ui/filters';
import { LoadMore } from '@/shared/ui/load-more';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { Stated } from '@/shared/ui/stated';

import { Disclosure } from '../desk/disclosure';
import { BulkForm } from './bulk-form';
import { IdentityForm } from './identity-form';
import { KINDS, type Kind } from './kinds';

type Organisation = Row<'/api/v1/organisations'>;
type Filter = { q?: string | undefined; kind?: string | undefined; province?: string | undefined };

/** Every organisation there is, found by its name; new ones one by one or as a list. */
export function OrganisationsAdminPage() {
  const { t } = useTranslation('organisation');
  const term = useTerm();
  const [filter, setFilter] = useState<Filter>({});
  const change = (part: Filter): void => setFilter({ ...filter, ...part });
  const kinds = KINDS.map((value) => ({ value, label: term('organisationKind', value) }));
  return (
    <Page title={t('admin.title')} lead={t('admin.lead')}>
      <Section title={t('admin.add')}>
        <Disclosure summary={t('admin.addOne')}>{(close) => <IdentityForm onDone={close} />}</Disclosure>
        <Disclosure summary={t('admin.addList')}>{(close) => <BulkForm onDone={close} />}</Disclosure>
      </Section>
      <Section title={t('admin.all')}>
        <Filters>
          <TextFilter label={t('admin.search')} value={filter.q} onChange={(q) => change({ q })} />
          <ChoiceSelect
            label={t('admin.kind')}
            value={filter.kind}
            choices={kinds}
            onChange={(kind) => change({ kind })}
          />
          <ProvinceSelect value={filter.province} onChange={(province) => change({ province })} />
        </Filters>
        <Found filter={filter} />
      </Section>
    </Page>
  );
}

function Found({ filter: { q, kind, province } }: { filter: Filter }) {
  const { t } = useTranslation('organisation');
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useList<Organisation>(['organisations', 'admin', q, kind, province], (cursor, signal) =>
      api.GET('/api/v1/organisations', {
        params: {
          query: {
            ...(q === undefined ? {} : { q }),
            ...(kind === undefined ? {} : { kind: kind as Kind }),
            ...(province === undefined ? {} : { province: Number(province) }),
            ...(cursor === undefined ? {} : { cursor }),
          },
        },
        signal,
      }),
    );
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={12} height="40rem" />;
  if (items.length === 0) return <EmptyState title={t('admin.none')} />;
  return (
    <>
      <OrganisationTable organisations={items} />
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}

function OrganisationTable({ organisations }: { organisations: Organisation[] }) {
  const { t } = useTranslation('organisation');
  const term = useTerm();
  return (
    <DataTable
      caption={t('admin.all')}
      hiddenCaption
      rows={organisations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('admin.name'),
          rowHeader: true,
          cell: ({ id, name }) => (
            <Link to="/workspace/organisations/$organisationId" params={{ organisationId: id }}>
              {name}
            </Link>
          ),
        },
        {
          key: 'kind',
          header: t('admin.kind'),
          cell: ({ kind, municipalityType }) =>
            municipalityType == null
              ? term('organisationKind', kind)
              : term('municipalityType', municipalityType),
        },
        {
          key: 'province',
          header: t('list.province'),
          cell: ({ provinceName }) => <Stated>{provinceName}</Stated>,
        },
      ]}
    />
  );
}
