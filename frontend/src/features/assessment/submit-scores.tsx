import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';

import styles from './desk.module.css';
import { ProblemNote } from './problem-note';
import { assessmentMoved } from './queries';

type Props = { assessmentId: string; remaining: number; flush: () => Promise<boolean> };

/** Handing in cannot be taken back: asked for once every item is complete and everything typed is saved. */
export function SubmitScores({ assessmentId, remaining, flush }: Props) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const submit = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/assessments/{assessmentId}/submit-scores', { params: { path: { assessmentId } } }),
    onSuccess: async () => {
      announce(t('submit.done'));
      await assessmentMoved(queries);
    },
    onSettled: () => setAsking(false),
  });
  const ask = async (): Promise<void> => {
    const saved = await flush();
    setUnsaved(!saved);
    setAsking(saved);
  };
  return (
    <section className={styles.submit} aria-label={t('submit.title')}>
      <p role="status">{remaining > 0 ? t('submit.remaining', { count: remaining }) : t('submit.ready')}</p>
      {remaining === 0 && <Button onClick={() => void ask()}>{t('submit.button')}</Button>}
      <p role="alert" className={styles.error}>
        {unsaved && t('submit.unsaved')}
      </p>
      <ProblemNote failure={submit.error} />
      {asking && (
        <ConfirmDialog
          title={t('submit.confirmTitle')}
          confirm={t('submit.confirm')}
          cancel={t('submit.cancel')}
          busy={submit.isPending}
          onConfirm={() => submit.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{t('submit.confirmText')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
