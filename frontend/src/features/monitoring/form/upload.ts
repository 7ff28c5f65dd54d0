import { upload } from '@/shared/api/upload';

import type { Evidence, Place } from './form';

export type NewEvidence = {
  file: File;
  title: string;
  kind: string;
  visibility: string;
  documentDate: string;
  personalDataDeclared: boolean;
};

/** Sends one file and tells how far it is (0–1). */
export function uploadEvidence(
  { submissionId, planIndicatorId, cell }: Place,
  evidence: NewEvidence,
  onProgress: (share: number) => void,
): Promise<Evidence> {
  const observation = `submissions/${submissionId}/observations/${planIndicatorId}`;
  const path = `/api/v1/${observation}/${encodeURIComponent(cell)}/evidence` as const;
  return upload<Evidence>(path, formOf(evidence), onProgress);
}

function formOf({
  file,
  title,
  kind,
  visibility,
  documentDate,
  personalDataDeclared,
}: NewEvidence): FormData {
  const form = new FormData();
  form.set('file', file);
  form.set('title', title);
  form.set('kind', kind);
  form.set('visibility', visibility);
  if (documentDate !== '') form.set('documentDate', documentDate);
  form.set('personalDataDeclared', String(personalDataDeclared));
  return form;
}
