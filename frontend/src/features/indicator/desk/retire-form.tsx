import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { Button } from '@/shared/ui/button';
import { Field, TextArea } from '@/shared/ui/field';
import { useDraft } from '@/shared/ui/use-draft';

import styles from './desk.module.css';
import type { Proposal } from './proposals';
import { Refusal } from './refusal';
import { useDecision } from './use-decision';
import { errorsOf } from './violations';

/** A retired indicator does not vanish: its page keeps the reason and names what took its place. */
export function RetireForm({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useTranslation('library');
  const { code, version } = proposal;
  const { draft, keep, clear } = useDraft(`indicator-retire:${code}`, { reason: '', successor: '' });
  const [asked, setAsked] = useState(false);
  const blank = draft.reason.trim() === '';
  const successor = draft.successor.trim();
  const retire = useDecision(
    () =>
      api.POST('/api/v1/indicator-definitions/{code}/retire', {
        params: { path: { code } },
        body: { reason: draft.reason, ...(successor === '' ? {} : { successor }) },
        headers: ifMatch(version),
      }),
    t('desk.done'),
    () => {
      clear();
      onClose();
    },
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) retire.mutate(undefined);
  };
  return (
    <form className={styles.panel} onSubmit={send} noValidate aria-label={t('desk.retire')}>
      <p>{t('desk.retireHelp')}</p>
      <TextArea
        label={t('desk.reason')}
        maxLength={1000}
        value={draft.reason}
        error={asked && blank ? t('form.required') : undefined}
        onChange={(event) => keep({ ...draft, reason: event.target.value })}
      />
      <Field
        label={t('desk.successor')}
        help={t('desk.successorHelp')}
        maxLength={40}
        value={draft.successor}
        error={errorsOf(retire.error).successor}
        onChange={(event) => keep({ ...draft, successor: event.target.value })}
      />
      <Refusal failure={retire.error} title={t('desk.refused')} />
      <div className={styles.actions}>
        <Button type="submit" variant="danger" busy={retire.isPending}>
          {t('desk.retire')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
