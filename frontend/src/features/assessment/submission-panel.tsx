import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useTerm } from '@/shared/i18n/use-term';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './board.module.css';
import { submissionLink } from './links';
import { ProblemNote } from './problem-note';
import { assessmentMoved, submissionQuery } from './queries';
import type { Assessment, SubmissionState } from './types';

const STEPS = ['START_REVIEW', 'ACCEPT', 'LOCK'] as const;
type Step = (typeof STEPS)[number];

const PATHS = {
  START_REVIEW: '/api/v1/submissions/{submissionId}/start-review',
  ACCEPT: '/api/v1/submissions/{submissionId}/accept',
  LOCK: '/api/v1/submissions/{submissionId}/lock',
} as const;

const SETTLED: readonly SubmissionState[] = ['ACCEPTED', 'LOCKED', 'PUBLISHED'];

/** The municipality's report for the period, moved on by the rapporteur before and after scoring. */
export function SubmissionPanel({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  const term = useTerm();
  const { submissionId } = assessment.assessment;
  const { data, error, isPending, refetch } = useQuery(submissionQuery(submissionId));
  const [locking, setLocking] = useState(false);
  const move = useMove(submissionId, () => setLocking(false));
  if (isPending) return <Skeleton lines={2} />;
  if (error !== null || data === null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const steps = STEPS.filter((step) => data.allowed.includes(step));
  return (
    <Section
      title={t('submission.title')}
      aside={
        <StatusBadge tone={SETTLED.includes(data.state) ? 'done' : 'going'}>
          {term('submissionState', data.state)}
        </StatusBadge>
      }
    >
      <p>{t('submission.help')}</p>
      <div className={styles.actions}>
        {steps.map((step) => (
          <Button
            key={step}
            busy={move.isPending}
            onClick={() => (step === 'LOCK' ? setLocking(true) : move.mutate(step))}
          >
            {t(`submission.${step}`)}
          </Button>
        ))}
        <Link {...submissionLink(submissionId)}>
          {t(data.allowed.includes('RETURN') ? 'submission.RETURN' : 'submission.open')}
        </Link>
      </div>
      <ProblemNote failure={move.error} />
      {locking && (
        <ConfirmDialog
          title={t('submission.lockTitle')}
          confirm={t('submission.LOCK')}
          cancel={t('submission.cancel')}
          busy={move.isPending}
          onConfirm={() => move.mutate('LOCK')}
          onClose={() => setLocking(false)}
        >
          <p>{t('submission.lockText')}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}

function useMove(submissionId: string, onSettled: () => void) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => api.POST(PATHS[step], { params: { path: { submissionId } } }),
    onSuccess: async () => {
      announce(t('submission.done'));
      await assessmentMoved(queries);
    },
    onSettled,
  });
}
