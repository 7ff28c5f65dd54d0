import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { DraftEditor } from './draft-editor';
import { DraftReader } from './draft-reader';
import { DraftReplies } from './draft-replies';
import { DraftSteps } from './draft-steps';
import { draftsLink } from './links';
import { PublishedVersions } from './published-versions';
import { draftQuery } from './queries';
import { ReportStateBadge } from './report-state-badge';
import type { Draft } from './types';

export function DraftPage() {
  const { reportId = '' } = useParams({ strict: false });
  return <DraftOf key={reportId} reportId={reportId} />;
}

/** One report from its first word to its withdrawal. */
export function DraftOf({ reportId }: { reportId: string }) {
  const { data, error, isPending, refetch } = useQuery(draftQuery(reportId));
  if (isPending) return <Skeleton lines={6} height="40rem" />;
  if (data === undefined) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <Opened draft={data} />;
}

const PUBLIC: readonly string[] = ['PUBLISHED', 'CORRECTED', 'WITHDRAWN'];

function Opened({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafting');
  const title = useTitle();
  const term = useTerm();
  const format = useFormat();
  const { state, periodCode, kind, organisations, authorName, replyDue } = draft.draft;
  const facts = [
    { label: t('page.covers'), value: organisations.map(({ name }) => name).join(', ') },
    { label: t('list.author'), value: authorName },
    ...(replyDue === null || replyDue === undefined
      ? []
      : [{ label: t('list.state'), value: t('page.replyDue', { day: format.day(replyDue) }) }]),
  ];
  return (
    <Page
      title={title(draft.draft)}
      kicker={t('page.period', { code: periodCode, kind: term('reportKind', kind) })}
      badges={<ReportStateBadge state={state} />}
      crumbs={[{ label: t('title'), link: draftsLink }, { label: title(draft.draft) }]}
    >
      <Facts facts={facts} />
      {PUBLIC.includes(state) && <PublishedVersions reportId={draft.draft.id} />}
      <DraftSteps draft={draft} />
      {draft.mayEdit ? <DraftEditor draft={draft} /> : <DraftReader draft={draft} />}
      {state !== 'DRAFT' && state !== 'BOARD_REVIEW' && <DraftReplies draft={draft} />}
    </Page>
  );
}
