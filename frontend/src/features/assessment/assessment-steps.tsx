import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { Section } from '@/shared/ui/page';

import styles from './comparison.module.css';
import { ProblemNote } from './problem-note';
import { assessmentMoved } from './queries';
import type { Assessment } from './types';

const STEPS = ['RECONCILE', 'OPEN_FOR_REPLY', 'FINALISE'] as const;
type Step = (typeof STEPS)[number];

const PATHS = {
  RECONCILE: '/api/v1/assessments/{assessmentId}/reconcile',
  OPEN_FOR_REPLY: '/api/v1/assessments/{assessmentId}/open-for-reply',
  FINALISE: '/api/v1/assessments/{assessmentId}/finalise',
} as const;

/** What the rapporteur may do now: the server's own list, each step asked for twice. */
export function AssessmentSteps({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Step>();
  const move = useMutation({
    mutationFn: (step: Step) =>
      api.POST(PATHS[step], { params: { path: { assessmentId: assessment.assessment.id } } }),
    onSuccess: async () => {
      announce(t('steps.done'));
      await assessmentMoved(queries);
    },
    onSettled: () => setAsking(undefined),
  });
  const steps = STEPS.filter((step) => assessment.allowed.includes(step));
  return (
    <Section title={t('steps.title')}>
      {steps.length === 0 && <p>{t('steps.none')}</p>}
      <div className={styles.actions}>
        {steps.map((step) => (
          <Button key={step} onClick={() => setAsking(step)}>
            {t(`steps.${step}`)}
          </Button>
        ))}
      </div>
      <ProblemNote failure={move.error} />
      {asking !== undefined && (
        <ConfirmDialog
          title={t(`steps.${asking}Title`)}
          confirm={t('steps.confirm')}
          cancel={t('steps.cancel')}
          busy={move.isPending}
          onConfirm={() => move.mutate(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t(`steps.${asking}Text`)}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
