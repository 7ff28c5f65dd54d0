import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Body } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { useTerm } from '@/shared/i18n/use-term';
import { Select, TextArea } from '@/shared/ui/field';

import { ConflictDialog } from '../saving/conflict-dialog';
import { SavingWord } from '../saving/saving-word';
import { useAutosave } from '../saving/use-autosave';
import { afterSaving } from '../submissions';
import { type Claim, type Form, type FormItem, formKey, formQuery, versionOf } from './form';
import styles from './form.module.css';

const STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'POSTPONED', 'CANCELLED'] as const;
const CLAIM = '/api/v1/submissions/{submissionId}/claims/{itemId}';

type SaveClaim = Body<typeof CLAIM>;
type ClaimEntry = { status: Claim['status'] | ''; text: string };
type Props = { submissionId: string; entry: FormItem };

/** What the municipality itself says of the action: how far it is, and in its own words. */
export function ClaimForm({ submissionId, entry: { item, claim, claimEditable } }: Props) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const id = useId();
  const [comparing, setComparing] = useState(false);
  const server = useClaimOnServer(submissionId, item.id);
  const field = useAutosave<ClaimEntry, SaveClaim, Claim>({
    key: `claim:${submissionId}:${item.id}`,
    saved: claim ?? null,
    version: versionOf,
    entryOf: (saved) => ({ status: saved?.status ?? '', text: saved?.text ?? '' }),
    read: ({ status, text }) => (status === '' ? 'unread' : { body: bodyOf(status, text) }),
    ...server,
  });
  const { entry, state, change, flush, retry } = field;
  const locked = !claimEditable;
  const facts = ({ status, text }: { status: string; text?: string | null }) => [
    { label: t('claim.status'), value: term('claimStatus', status) },
    { label: t('claim.text'), value: text ?? '' },
  ];
  return (
    <fieldset className={styles.claim} aria-describedby={id}>
      <legend>{t('claim.title')}</legend>
      <Select
        label={t('claim.status')}
        disabled={locked}
        value={entry.status}
        error={state.kind === 'unread' ? t('claim.statusFirst') : undefined}
        onChange={(event) => change({ status: event.target.value as ClaimEntry['status'] })}
        onBlur={flush}
      >
        <option value="">{t('cell.choose')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {term('claimStatus', status)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('claim.text')}
        rows={2}
        maxLength={5000}
        readOnly={locked}
        value={entry.text}
        onChange={(event) => change({ text: event.target.value })}
        onBlur={flush}
      />
      <div id={id} className={styles.claimState}>
        <SavingWord kind={state.kind} onRetry={retry} onCompare={() => setComparing(true)} />
        {state.kind === 'refused' && <p role="alert">{state.problem.problem.detail}</p>}
      </div>
      {comparing && state.kind === 'conflict' && (
        <ConflictDialog
          what={item.title ?? t('claim.title')}
          mine={facts(entry)}
          theirs={state.theirs === null ? null : facts(state.theirs)}
          onChoose={(choice) => {
            field.resolve(choice);
            setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </fieldset>
  );
}

function bodyOf(status: Claim['status'], text: string): SaveClaim {
  return text.trim() === '' ? { status } : { status, text: text.trim() };
}

function useClaimOnServer(submissionId: string, itemId: string) {
  const queries = useQueryClient();
  return {
    send: async (body: SaveClaim, base: number | null): Promise<Claim | null> => {
      const { data } = await api.PUT(CLAIM, {
        params: { path: { submissionId, itemId } },
        headers: base === null ? ifNew() : ifMatch(base),
        body,
      });
      if (data === undefined) return null;
      queries.setQueryData<Form>(formKey(submissionId), (form) =>
        form === undefined ? form : withClaim(form, itemId, data),
      );
      afterSaving(queries, submissionId);
      return data;
    },
    reload: async (): Promise<Claim | null> => {
      const form = await queries.fetchQuery({ ...formQuery(submissionId), staleTime: 0 });
      return form.items.find(({ item }) => item.id === itemId)?.claim ?? null;
    },
  };
}

function withClaim(form: Form, itemId: string, claim: Claim): Form {
  return {
    ...form,
    items: form.items.map((entry) => (entry.item.id === itemId ? { ...entry, claim } : entry)),
  };
}
