import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { LedgerProvider } from '../saving/ledger';
import { SavingLine } from '../saving/saving-line';
import { Deadline } from '../start/deadline';
import { type Assessment, assessmentQuery } from './assessments';
import { FindingReply } from './finding-reply';
import styles from './reply.module.css';
import { SendReply } from './send-reply';

/** The board's findings with the municipality's answer beside each. */
export function AssessmentReplyPage() {
  const { assessmentId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(assessmentQuery(assessmentId));
  if (error !== null && data === undefined) {
    return <ErrorState failure={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={8} height="60vh" />;
  return <Replies assessment={data} />;
}

function Replies({ assessment: { assessment, items, allowed } }: { assessment: Assessment }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const open = assessment.state === 'OPEN_FOR_REPLY';
  const judged = items.filter(({ finding }) => finding !== undefined && finding !== null);
  return (
    <LedgerProvider>
      <Page
        title={t('reply.title', { code: assessment.periodCode })}
        kicker={`${assessment.organisation.name} · ${assessment.planTitle}`}
        crumbs={[
          { label: t('start.crumb'), link: { to: '/workspace' } },
          { label: t('reply.title', { code: assessment.periodCode }) },
        ]}
        badges={
          <StatusBadge tone={open ? 'going' : 'done'}>
            {term('assessmentState', assessment.state)}
          </StatusBadge>
        }
        lead={t(open ? 'reply.lead' : 'reply.closed')}
      >
        {open && assessment.replyDue !== undefined && assessment.replyDue !== null && (
          <div className={styles.bar}>
            <span>
              {t('start.replyBy')} <Deadline day={assessment.replyDue} />
            </span>
            <SavingLine />
          </div>
        )}
        {judged.length === 0 && <EmptyState title={t('reply.noFindings')} />}
        {judged.map((item) => (
          <FindingReply key={item.item.id} assessmentId={assessment.id} entry={item} open={open} />
        ))}
        {allowed.includes('SEND_REPLY') && <SendReply assessmentId={assessment.id} items={judged} />}
      </Page>
    </LedgerProvider>
  );
}
