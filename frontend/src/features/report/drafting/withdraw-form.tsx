import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { TextArea } from '@/shared/ui/field';
import { useDraft } from '@/shared/ui/use-draft';

import styles from './drafting.module.css';
import { ProblemNote } from './problem-note';
import { reportMoved } from './queries';

/** A published report does not vanish: its place keeps the reason. */
export function WithdrawForm({ reportId, onClose }: { reportId: string; onClose: () => void }) {
  const { t } = useTranslation('drafting');
  const queries = useQueryClient();
  const { draft: reason, keep, clear } = useDraft(`withdraw:${reportId}`, '');
  const [asked, setAsked] = useState(false);
  const blank = reason.trim() === '';
  const withdraw = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/report-drafts/{reportId}/withdraw', {
        params: { path: { reportId } },
        body: { reason },
      }),
    onSuccess: async () => {
      clear();
      announce(t('steps.done'));
      onClose();
      await reportMoved(queries);
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) withdraw.mutate();
  };
  return (
    <form className={styles.panel} onSubmit={send} aria-label={t('withdraw.title')}>
      <p>{t('withdraw.help')}</p>
      <TextArea
        label={t('withdraw.reason')}
        maxLength={5000}
        value={reason}
        error={asked && blank ? t('withdraw.needed') : undefined}
        onChange={(event) => keep(event.target.value)}
      />
      <ProblemNote failure={withdraw.error} />
      <div className={styles.actions}>
        <Button type="submit" variant="danger" busy={withdraw.isPending}>
          {t('withdraw.send')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('steps.cancel')}
        </Button>
      </div>
    </form>
  );
}
