import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { Button } from '@/shared/ui/button';
import { useVersionedDraft } from '@/shared/ui/use-versioned-draft';
import type { Facts } from '../definitions';
import styles from './desk.module.css';
import { FactsFields } from './facts-fields';
import { Outdated } from './outdated';
import type { Proposal } from './proposals';
import { Refusal } from './refusal';
import { useDecision } from './use-decision';
import { changeOf, valuesOf } from './values';
import { errorsOf } from './violations';

/** Changes what a proposal says, over the version that was read when typing began. */
export function EditForm({ proposal: { code, facts, version } }: { proposal: Proposal }) {
  const { t } = useTranslation('library');
  const draft = useVersionedDraft(`indicator:${code}`, valuesOf(facts), version);
  const save = useDecision(
    () =>
      api.PATCH('/api/v1/indicator-proposals/{proposalCode}', {
        params: { path: { proposalCode: code } },
        body: changeOf(draft.value) as Facts,
        headers: { ...ifMatch(draft.version), 'Content-Type': 'application/merge-patch+json' },
      }),
    t('page.saved'),
    draft.forget,
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate aria-label={t('page.edit')}>
      {draft.outdated && !save.isPending && <Outdated onReload={draft.forget} />}
      <FactsFields values={draft.value} errors={errorsOf(save.error)} onChange={draft.change} />
      <Refusal failure={save.error} title={t('page.saveRefused')} />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending}>
          {t('page.save')}
        </Button>
      </div>
    </form>
  );
}
