import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { ProblemError } from '@/shared/api/problem';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Page } from '@/shared/ui/page';
import { useDraft } from '@/shared/ui/use-draft';

import styles from './desk.module.css';
import { FactsFields } from './facts-fields';
import { libraryMoved } from './proposals';
import { Refusal } from './refusal';
import { EMPTY, factsOf, type Values } from './values';
import { errorsOf } from './violations';

/** An indicator for everybody: a title is enough to begin with, and every field says what it is for. */
export function ProposePage() {
  const { t } = useTranslation('library');
  const { draft: values, keep, clear } = useDraft<Values>('propose-indicator', EMPTY);
  const [asked, setAsked] = useState(false);
  const propose = usePropose(clear);
  const blank = values.titleTr.trim() === '';
  const errors = errorsOf(propose.error);
  if (asked && blank) errors.titleTr = t('form.required');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) propose.mutate(values);
  };
  return (
    <Page
      title={t('propose.title')}
      lead={t('propose.lead')}
      crumbs={[
        { label: t('list.title'), link: { to: '/workspace/indicators' } },
        { label: t('propose.title') },
      ]}
    >
      <form className={styles.form} onSubmit={send} noValidate aria-label={t('propose.title')}>
        <FactsFields values={values} errors={errors} onChange={keep} />
        <Refusal failure={propose.error} title={t('propose.refused')} />
        <div className={styles.actions}>
          <Button type="submit" busy={propose.isPending}>
            {t('propose.send')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function usePropose(clear: () => void) {
  const { t } = useTranslation('library');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key, setKey] = useState(idempotencyKey);
  return useMutation({
    mutationFn: async (values: Values) =>
      (await api.POST('/api/v1/indicator-proposals', { body: factsOf(values), headers: key })).data,
    onSuccess: async (proposal) => {
      clear();
      announce(t('propose.done'));
      await libraryMoved(queries);
      if (proposal !== undefined)
        await navigate({ to: '/workspace/indicators/$code', params: { code: proposal.code } });
    },
    onError: (failure) => {
      // The same key goes again only when nobody knows whether the first try arrived.
      if (failure instanceof ProblemError && failure.status !== 0) setKey(idempotencyKey);
    },
  });
}
