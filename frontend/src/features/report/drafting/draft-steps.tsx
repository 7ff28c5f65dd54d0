import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { Section } from '@/shared/ui/page';

import { CorrectForm } from './correct-form';
import { DraftPath } from './draft-path';
import styles from './drafting.module.css';
import { Endorsements } from './endorsements';
import { ProblemNote } from './problem-note';
import { reportMoved } from './queries';
import type { Draft } from './types';
import { WithdrawForm } from './withdraw-form';

const SIMPLE = ['SEND_TO_BOARD', 'OPEN_FOR_REPLY', 'APPROVE', 'PUBLISH'] as const;
type Step = (typeof SIMPLE)[number];

const PATHS = {
  SEND_TO_BOARD: '/api/v1/report-drafts/{reportId}/send-to-board',
  OPEN_FOR_REPLY: '/api/v1/report-drafts/{reportId}/open-for-reply',
  APPROVE: '/api/v1/report-drafts/{reportId}/approve',
  PUBLISH: '/api/v1/report-drafts/{reportId}/publish',
} as const;

/** Where the report stands, and what this person may do next: the server's own list. */
export function DraftSteps({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafting');
  const [asking, setAsking] = useState<Step>();
  const [form, setForm] = useState<'correct' | 'withdraw'>();
  const { id, state } = draft.draft;
  const move = useMove(id, () => setAsking(undefined));
  const steps = SIMPLE.filter((step) => draft.allowed.includes(step));
  const close = (): void => setForm(undefined);
  return (
    <Section title={t('steps.title')}>
      <DraftPath state={state} />
      {state === 'BOARD_REVIEW' && <Endorsements draft={draft} />}
      {draft.allowed.length === 0 && !draft.mayEndorse && <p>{t('steps.none')}</p>}
      <div className={styles.actions}>
        {steps.map((step) => (
          <Button key={step} onClick={() => setAsking(step)}>
            {t(`steps.${step}`)}
          </Button>
        ))}
        {draft.allowed.includes('CORRECT') && (
          <Button variant="quiet" aria-expanded={form === 'correct'} onClick={() => setForm('correct')}>
            {t('steps.CORRECT')}
          </Button>
        )}
        {draft.allowed.includes('WITHDRAW') && (
          <Button variant="danger" aria-expanded={form === 'withdraw'} onClick={() => setForm('withdraw')}>
            {t('steps.WITHDRAW')}
          </Button>
        )}
      </div>
      <ProblemNote failure={move.error} />
      {form === 'correct' && <CorrectForm draft={draft} onClose={close} />}
      {form === 'withdraw' && <WithdrawForm reportId={id} onClose={close} />}
      {asking !== undefined && (
        <ConfirmDialog
          title={t(`steps.${asking}`)}
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

function useMove(reportId: string, onSettled: () => void) {
  const { t } = useTranslation('drafting');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => api.POST(PATHS[step], { params: { path: { reportId } } }),
    onSuccess: async () => {
      announce(t('steps.done'));
      await reportMoved(queries);
    },
    onSettled,
  });
}
