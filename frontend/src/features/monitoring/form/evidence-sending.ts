import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { ProblemError } from '@/shared/api/problem';
import { upload } from '@/shared/api/upload';
import { announce } from '@/shared/ui/announce';

import { submissionKey } from '../submissions';
import type { Draft } from './evidence-draft';
import { changeCell, type Evidence, type Place } from './form';

/** A dropped line is tried again by itself this often; offline it waits for the line instead. */
const AGAIN = 3;
const FIRST_WAIT = 1000;

/** Sends a file or link, goes on after a dropped line, and tells how far it is (0–1). Nothing sent twice is kept twice. */
export function useSendEvidence(place: Place) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const key = useRef(idempotencyKey());
  const sending = useMutation({
    mutationFn: (draft: Draft) =>
      draft.as === 'file' ? sendFile(place, draft, setShare) : sendLink(place, draft, key.current),
    retry: (failures, failure) => failures < AGAIN && isDropped(failure),
    retryDelay: (failures) => FIRST_WAIT * 2 ** failures,
    onMutate: () => {
      key.current = idempotencyKey();
      setShare(0);
    },
    onSuccess: (evidence: Evidence) => {
      changeCell(queries, place, (cell) => ({ ...cell, evidence: [...cell.evidence, evidence] }));
      void queries.invalidateQueries({ queryKey: [...submissionKey(place.submissionId), 'checks'] });
      announce(t('evidence.uploaded'));
    },
  });
  return { ...sending, share };
}

export function isDropped(failure: unknown): boolean {
  return failure instanceof ProblemError && failure.status === 0;
}

function sendFile(
  { submissionId, planIndicatorId, cell }: Place,
  draft: Draft,
  onProgress: (share: number) => void,
): Promise<Evidence> {
  const observation = `submissions/${submissionId}/observations/${planIndicatorId}`;
  const path = `/api/v1/${observation}/${encodeURIComponent(cell)}/evidence` as const;
  return upload<Evidence>(path, formOf(draft), onProgress);
}

async function sendLink(
  path: Place,
  draft: Draft,
  headers: { 'Idempotency-Key': string },
): Promise<Evidence> {
  const { data } = await api.POST(
    '/api/v1/submissions/{submissionId}/observations/{planIndicatorId}/{cell}/links',
    {
      params: { path },
      headers,
      body: {
        url: draft.url.trim(),
        title: draft.title,
        kind: draft.kind,
        visibility: draft.visibility,
        personalDataDeclared: draft.personalDataDeclared,
        ...(draft.documentDate === '' ? {} : { documentDate: draft.documentDate }),
      },
    },
  );
  if (data === undefined) throw new Error('The evidence came without a body');
  return data;
}

function formOf({ file, title, kind, visibility, documentDate, personalDataDeclared }: Draft): FormData {
  const form = new FormData();
  if (file !== undefined) form.set('file', file);
  form.set('title', title);
  form.set('kind', kind);
  form.set('visibility', visibility);
  if (documentDate !== '') form.set('documentDate', documentDate);
  form.set('personalDataDeclared', String(personalDataDeclared));
  return form;
}
