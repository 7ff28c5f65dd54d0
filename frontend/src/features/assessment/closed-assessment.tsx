import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import type { ProblemError } from '@/shared/api/problem';
import { buttonClass } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';

import { boardLink, declarationLink } from './links';

/** Why nothing opens here, said calmly, with the way on where there is one. */
export function ClosedAssessment({ problem, assessmentId }: { problem: ProblemError; assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const assessment = useListed(assessmentId);
  if (problem.is('declaration-required') && assessment !== undefined) {
    return (
      <EmptyState title={t('page.declareTitle')}>
        <p>{t('page.declareText')}</p>
        <Link
          {...declarationLink(assessment.organisation.id, assessment.periodId)}
          className={buttonClass('primary')}
        >
          {t('due.declare')}
        </Link>
      </EmptyState>
    );
  }
  const tied = problem.is('conflict-of-interest');
  return (
    <EmptyState title={t(tied ? 'declaration.closedTitle' : 'page.notMineTitle')}>
      <p>{t(tied ? 'mine.closedText' : 'page.notMineText')}</p>
      <Link {...boardLink}>{t('declaration.back')}</Link>
    </EmptyState>
  );
}

/** The list names the municipality and the period even where the assessment itself stays closed. */
function useListed(assessmentId: string): Row<'/api/v1/assessments'> | undefined {
  const { data } = useQuery({
    queryKey: ['assessments', 'closed', assessmentId],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/assessments', { params: { query: { limit: 200 } }, signal })).data?.items ?? [],
  });
  return data?.find(({ id }) => id === assessmentId);
}
