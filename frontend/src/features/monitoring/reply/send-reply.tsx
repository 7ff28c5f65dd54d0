import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Section } from '@/shared/ui/page';

import { useSavingCounts } from '../saving/ledger';
import { Refusal } from '../sending/refusal';
import type { AssessedItem } from './assessments';
import styles from './reply.module.css';

type Props = { assessmentId: string; items: AssessedItem[] };

/** Sends all replies at once and for good; a finding may stay without one. */
export function SendReply({ assessmentId, items }: Props) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  const { unsaved } = useSavingCounts();
  const [asking, setAsking] = useState(false);
  const answered = items.filter(({ reply }) => reply !== undefined && reply !== null).length;
  const send = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/assessments/{assessmentId}/send-reply', { params: { path: { assessmentId } } }),
    onSuccess: async () => {
      setAsking(false);
      announce(t('reply.sent'));
      await queries.invalidateQueries({ queryKey: ['assessments'] });
    },
  });
  return (
    <Section title={t('reply.sendTitle')}>
      <p>{t('reply.count', { answered, all: items.length })}</p>
      {unsaved > 0 && <p className={styles.warning}>{t('next.unsaved', { count: unsaved })}</p>}
      <p>
        <Button disabled={unsaved > 0} onClick={() => setAsking(true)}>
          {t('reply.send')}
        </Button>
      </p>
      {asking && (
        <Dialog title={t('reply.send')} onClose={() => setAsking(false)}>
          <p>{t('reply.sendQuestion', { answered, all: items.length })}</p>
          {send.error !== null && <Refusal failure={send.error} />}
          <div className={styles.actions}>
            <Button busy={send.isPending} onClick={() => send.mutate()}>
              {t('reply.sendYes')}
            </Button>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              {t('next.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </Section>
  );
}
