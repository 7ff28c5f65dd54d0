import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { Section } from '@/shared/ui/page';

import { Refusal } from './refusal';
import { useDecision } from './use-decision';

/** For whoever proposed it, until it is published. */
export function Withdraw({ code }: { code: string }) {
  const { t } = useTranslation('library');
  const [open, setOpen] = useState(false);
  const withdraw = useDecision(
    () =>
      api.POST('/api/v1/indicator-proposals/{proposalCode}/withdraw', {
        params: { path: { proposalCode: code } },
      }),
    t('withdraw.done'),
    () => setOpen(false),
  );
  return (
    <Section title={t('withdraw.title')}>
      <p>{t('withdraw.help')}</p>
      <div>
        <Button variant="danger" onClick={() => setOpen(true)}>
          {t('withdraw.title')}
        </Button>
      </div>
      {open && (
        <ConfirmDialog
          title={t('withdraw.title')}
          confirm={t('withdraw.title')}
          cancel={t('desk.cancel')}
          busy={withdraw.isPending}
          onConfirm={() => withdraw.mutate(undefined)}
          onClose={() => setOpen(false)}
        >
          <p>{t('withdraw.help')}</p>
          <Refusal failure={withdraw.error} title={t('desk.refused')} />
        </ConfirmDialog>
      )}
    </Section>
  );
}
