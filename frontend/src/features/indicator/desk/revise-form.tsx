import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { Button } from '@/shared/ui/button';
import { TextArea } from '@/shared/ui/field';
import { useDraft } from '@/shared/ui/use-draft';

import { ChecksFields } from './checks-fields';
import styles from './desk.module.css';
import { FactsFields } from './facts-fields';
import type { Proposal } from './proposals';
import { Refusal } from './refusal';
import { useDecision } from './use-decision';
import { factsOf, valuesOf } from './values';
import { errorsOf } from './violations';

/** The next version of a published indicator, with the reason everybody will read. */
export function ReviseForm({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useTranslation('library');
  const { code, facts, checks, version } = proposal;
  const { draft, keep, clear } = useDraft(`indicator-revise:${code}:${version}`, {
    values: valuesOf(facts),
    checks,
    reason: '',
  });
  const [asked, setAsked] = useState(false);
  const blank = draft.reason.trim() === '';
  const revise = useDecision(
    () =>
      api.POST('/api/v1/indicator-definitions/{code}/versions', {
        params: { path: { code } },
        body: { definition: factsOf(draft.values), checks: draft.checks, reason: draft.reason },
        headers: ifMatch(version),
      }),
    t('desk.published'),
    () => {
      clear();
      onClose();
    },
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) revise.mutate(undefined);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate aria-label={t('desk.revise')}>
      <p>{t('desk.reviseHelp')}</p>
      <FactsFields
        values={draft.values}
        errors={errorsOf(revise.error)}
        onChange={(values) => keep({ ...draft, values })}
      />
      <h3>{t('desk.checksTitle')}</h3>
      <p>{t('desk.checksHelp')}</p>
      <ChecksFields checks={draft.checks} onChange={(changed) => keep({ ...draft, checks: changed })} />
      <TextArea
        label={t('desk.reviseReason')}
        maxLength={1000}
        value={draft.reason}
        error={asked && blank ? t('form.required') : undefined}
        onChange={(event) => keep({ ...draft, reason: event.target.value })}
      />
      <Refusal failure={revise.error} title={t('desk.refused')} />
      <div className={styles.actions}>
        <Button type="submit" busy={revise.isPending}>
          {t('desk.reviseSend')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
