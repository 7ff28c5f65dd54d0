import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';
import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { OwnersPanel } from './owners/owners-panel';
import { ReturnMarks } from './review/return-marks';
import { LedgerProvider } from './saving/ledger';
import { NextStep } from './sending/next-step';
import { StateNotice } from './sending/state-notice';
import { Versions } from './sending/versions';
import { SubmissionBody } from './submission-body';
import { type Submission, submissionQuery, toneOf } from './submissions';

/** One municipality's one period: entered, approved, reviewed or read, by whoever may. */
export function SubmissionPage() {
  const { submissionId } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(submissionQuery(submissionId ?? ''));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} height="60vh" />;
  return <SubmissionView key={data.id} submission={data} />;
}

function SubmissionView({ submission }: { submission: Submission }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const format = useFormat();
  const roles = useRoles();
  const own = roles.includes('municipality') || roles.includes('municipality-approver');
  const { plan, organisation, period, state, number } = submission;
  return (
    <LedgerProvider>
      <ReturnMarks submissionId={submission.id}>
        <Page
          title={t('submission.title', { code: period.code })}
          documentTitle={`${t('submission.title', { code: period.code })} – ${organisation.name}`}
          kicker={`${organisation.name} · ${plan.title}`}
          crumbs={[
            { label: t('start.crumb'), link: { to: '/workspace' } },
            { label: t('submission.title', { code: period.code }) },
          ]}
          badges={
            <>
              <StatusBadge tone={toneOf(state)}>{term('submissionState', state)}</StatusBadge>
              {(number ?? 1) > 1 && (
                <span>{t('submission.correctionNumber', { number: (number ?? 1) - 1 })}</span>
              )}
            </>
          }
          lead={t('submission.lead', {
            from: format.day(period.startsOn),
            to: format.day(period.endsOn),
            deadline: format.day(submission.deadline),
          })}
        >
          <StateNotice submission={submission} />
          <Versions submission={submission} />
          <SubmissionBody submission={submission}>
            {own && <OwnersPanel submissionId={submission.id} />}
            <NextStep submission={submission} />
          </SubmissionBody>
        </Page>
      </ReturnMarks>
    </LedgerProvider>
  );
}
