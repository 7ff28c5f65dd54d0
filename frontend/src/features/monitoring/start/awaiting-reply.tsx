import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { Deadline } from './deadline';
import { useAssessments, useReportDrafts } from './lists';
import styles from './start.module.css';

/** What the board asks the municipality's upper management to answer, with the last day for it. */
export function AwaitingReply({ organisationId }: { organisationId: string | undefined }) {
  const { t } = useTranslation('monitoring');
  const title = useTitle();
  const assessments = useAssessments();
  const drafts = useReportDrafts();
  const open = assessments.items.filter(({ state }) => state === 'OPEN_FOR_REPLY');
  const reports = drafts.items.filter(
    ({ state, organisations }) =>
      state === 'MUNICIPALITY_REPLY' && organisations.some(({ id }) => id === organisationId),
  );
  const failure = assessments.error ?? drafts.error;
  return (
    <Section title={t('start.replies')}>
      {failure !== null && (
        <ErrorState
          failure={failure}
          onRetry={() => {
            void assessments.refetch();
            void drafts.refetch();
          }}
        />
      )}
      {failure === null && (assessments.isPending || drafts.isPending) && <Skeleton lines={2} />}
      {!assessments.isPending && !drafts.isPending && open.length + reports.length === 0 && (
        <p className={styles.quiet}>{t('start.noReplies')}</p>
      )}
      <ul className={styles.cards}>
        {open.map(({ id, planTitle, periodCode, replyDue }) => (
          <li key={id} className={styles.card}>
            <h3>
              <Link to="/workspace/replies/$assessmentId" params={{ assessmentId: id }}>
                {t('start.findingsOf', { plan: planTitle, code: periodCode })}
              </Link>
            </h3>
            <Due day={replyDue} />
          </li>
        ))}
        {reports.map((report) => (
          <li key={report.id} className={styles.card}>
            <h3>
              <Link to="/workspace/report-replies/$reportId" params={{ reportId: report.id }}>
                {t('start.reportReply', { title: title(report) })}
              </Link>
            </h3>
            <Due day={report.replyDue} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Due({ day }: { day: string | null | undefined }) {
  const { t } = useTranslation('monitoring');
  if (day === null || day === undefined) return null;
  return (
    <p>
      {t('start.replyBy')} <Deadline day={day} />
    </p>
  );
}
