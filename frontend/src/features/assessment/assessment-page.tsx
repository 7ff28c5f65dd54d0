import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { buttonClass } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { AssessmentDesk } from './assessment-desk';
import { ClosedAssessment } from './closed-assessment';
import { boardLink } from './links';
import { assessmentQuery } from './queries';
import { StateBadge } from './state-badge';
import type { Assessment } from './types';

export function AssessmentPage() {
  const { assessmentId = '' } = useParams({ strict: false });
  return <AssessmentOf key={assessmentId} assessmentId={assessmentId} />;
}

/** Scoring, comparing and settling one municipality's period: what shows depends on one's part and on the state. */
export function AssessmentOf({ assessmentId }: { assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const { data, error, isPending, refetch } = useQuery(assessmentQuery(assessmentId));
  if (isPending) return <Skeleton lines={6} height="40rem" />;
  if (data !== undefined) return <Opened assessment={data} />;
  if (error instanceof ProblemError && error.status === 403) {
    return (
      <Page title={t('title')} crumbs={[{ label: t('title'), link: boardLink }]}>
        <ClosedAssessment problem={error} assessmentId={assessmentId} />
      </Page>
    );
  }
  return <ErrorState failure={error} onRetry={() => void refetch()} />;
}

function Opened({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  const { organisation, planTitle, periodCode, state, myRole } = assessment.assessment;
  const title = t('page.title', { organisation: organisation.name });
  return (
    <Page
      title={title}
      kicker={t('page.period', { period: periodCode })}
      lead={planTitle}
      badges={
        <>
          <StateBadge state={state} />
          {myRole !== null && myRole !== undefined && <span>{t(`role.${myRole}`)}</span>}
        </>
      }
      crumbs={[{ label: t('title'), link: boardLink }, { label: organisation.name }]}
    >
      {assessment.items.length === 0 ? (
        <EmptyState title={t('item.noNumbers')}>
          <Link {...boardLink} className={buttonClass('quiet')}>
            {t('declaration.back')}
          </Link>
        </EmptyState>
      ) : (
        <AssessmentDesk assessment={assessment} />
      )}
    </Page>
  );
}
