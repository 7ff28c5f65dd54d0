import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';
import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ChoiceSelect } from '@/shared/reference/choice-select';
import { buttonClass } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Filters } from '@/shared/ui/filters';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { StateBadge } from '../state-badge';
import styles from './desk.module.css';
import { type ProposalSummary, STATES, useProposals } from './proposals';

const route = getRouteApi('/workspace/indicators');

/** For a proposer its own; for board and administration the desk with everybody's. */
export function ProposalsPage() {
  const { t } = useTranslation('library');
  const term = useTerm();
  const everybody = useRoles().some((role) => role === 'board' || role === 'admin');
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useProposals(state);
  return (
    <Page title={t('list.title')} lead={t(everybody ? 'list.leadAll' : 'list.lead')}>
      <p>
        <Link to="/workspace/indicators/new" className={buttonClass()}>
          {t('list.propose')}
        </Link>
      </p>
      <Filters>
        <ChoiceSelect
          label={t('list.state')}
          value={state}
          choices={STATES.map((value) => ({ value, label: term('definitionState', value) }))}
          onChange={(chosen) => void navigate({ search: { state: chosen }, replace: true })}
        />
      </Filters>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={6} height="20rem" />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('list.none')}>{t('list.noneHelp')}</EmptyState>
      )}
      {items.length > 0 && <ProposalTable proposals={items} />}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Page>
  );
}

function ProposalTable({ proposals }: { proposals: ProposalSummary[] }) {
  const { t } = useTranslation('library');
  const title = useTitle();
  const format = useFormat();
  return (
    <DataTable
      caption={t('list.title')}
      hiddenCaption
      rows={proposals}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'title',
          header: t('list.indicator'),
          rowHeader: true,
          cell: (proposal) => (
            <Link to="/workspace/indicators/$code" params={{ code: proposal.code }}>
              {proposal.code} · {title(proposal)}
            </Link>
          ),
        },
        {
          key: 'state',
          header: t('list.state'),
          cell: ({ state, sentBack }) => (
            <span className={styles.stack}>
              <StateBadge state={state} />
              {sentBack && <span className={styles.small}>{t('list.sentBack')}</span>}
            </span>
          ),
        },
        {
          key: 'by',
          header: t('list.proposedBy'),
          cell: ({ proposedBy }) => proposedBy ?? t('list.noOrganisation'),
        },
        { key: 'at', header: t('list.proposedAt'), cell: ({ proposedAt }) => format.day(proposedAt) },
      ]}
    />
  );
}
