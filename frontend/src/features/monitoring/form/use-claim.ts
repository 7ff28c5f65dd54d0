import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Body, Maybe } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { useTerm } from '@/shared/i18n/use-term';

import { useAutosave } from '../saving/use-autosave';
import { afterSaving } from '../submissions';
import { type Claim, type Form, type FormItem, formKey, formQuery, versionOf } from './form';

const CLAIM = '/api/v1/submissions/{submissionId}/claims/{itemId}';

type SaveClaim = Body<typeof CLAIM>;
export type ClaimEntry = { status: Claim['status'] | ''; text: string };

/** What the municipality says of one action: where its saving is, and how to change it. */
export function useClaim(submissionId: string, { item, claim, claimEditable }: FormItem) {
  const server = useClaimOnServer(submissionId, item.id);
  return useAutosave<ClaimEntry, SaveClaim, Claim>({
    key: `claim:${submissionId}:${item.id}`,
    saved: claim ?? null,
    version: versionOf,
    entryOf: claimEntryOf,
    read: ({ status, text }) => (status === '' ? 'unread' : { body: bodyOf(status, text) }),
    locked: !claimEditable,
    ...server,
  });
}

export function claimEntryOf(saved: Maybe<Claim>): ClaimEntry {
  return { status: saved?.status ?? '', text: saved?.text ?? '' };
}

/** One claim in words, for laying two of them side by side. */
export function useClaimFacts() {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  return ({ status, text }: { status: string; text?: string | null }) => [
    { label: t('claim.status'), value: term('claimStatus', status) },
    { label: t('claim.text'), value: text ?? '' },
  ];
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
