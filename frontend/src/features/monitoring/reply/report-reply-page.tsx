import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { LedgerProvider } from '../saving/ledger';
import { Deadline } from '../start/deadline';
import { ChapterPreview } from './chapter-preview';
import styles from './reply.module.css';
import { draftQuery, type ReportDraft } from './report-drafts';
import { ReportReply } from './report-reply';

/** The report as it would be published, cut to the own chapters, and the municipality's reply to it. */
export function ReportReplyPage() {
  const { reportId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(draftQuery(reportId));
  if (error !== null && data === undefined) {
    return <ErrorState failure={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={8} height="60vh" />;
  return <Reply report={data} />;
}

function Reply({ report }: { report: ReportDraft }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const title = useTitle()(report.draft);
  const { draft, preview } = report;
  const organisations = new Map(
    preview.chapters.map(({ organisation }) => [organisation.id, organisation.name]),
  );
  return (
    <LedgerProvider>
      <Page
        title={title}
        kicker={`${term('reportKind', draft.kind)} · ${draft.periodCode}`}
        crumbs={[{ label: t('start.crumb'), link: { to: '/workspace' } }, { label: t('reportReply.crumb') }]}
        badges={<StatusBadge tone="going">{t('reportReply.draft')}</StatusBadge>}
        lead={t('reportReply.lead')}
      >
        {draft.replyDue !== undefined && draft.replyDue !== null && (
          <p className={styles.bar}>
            <span>
              {t('start.replyBy')} <Deadline day={draft.replyDue} />
            </span>
          </p>
        )}
        {preview.chapters.map((chapter) => (
          <Section key={chapter.planId} title={chapter.planTitle}>
            <ChapterPreview chapter={chapter} />
          </Section>
        ))}
        {[...organisations].map(([organisationId, name]) => (
          <ReportReply key={organisationId} report={report} organisationId={organisationId} name={name} />
        ))}
      </Page>
    </LedgerProvider>
  );
}
