import type { Body } from '@/shared/api/answer';

type Link = Body<'/api/v1/submissions/{submissionId}/observations/{planIndicatorId}/{cell}/links', 'post'>;

export type Draft = Pick<Link, 'title' | 'kind' | 'visibility' | 'personalDataDeclared' | 'url'> & {
  as: 'file' | 'link';
  file: File | undefined;
  documentDate: string;
};
export type Fault = 'file' | 'large' | 'taken' | 'url' | 'title' | 'declaration';

export const LARGEST = 10 * 1024 * 1024;
const TAKEN = ['pdf', 'png', 'jpg', 'jpeg', 'webp', 'docx', 'xlsx', 'odt', 'ods', 'csv', 'txt'];
/** For the file field: browsers grey out the rest, and phones turn their own picture formats into JPEG. */
export const ACCEPTED = TAKEN.map((extension) => `.${extension}`).join(',');

export const EMPTY: Draft = {
  as: 'file',
  file: undefined,
  url: '',
  title: '',
  kind: 'OFFICIAL_DOCUMENT',
  visibility: 'PUBLIC',
  documentDate: '',
  personalDataDeclared: false,
};

/** With the file's own name for a title where none was typed. */
export function withFile(draft: Draft, file: File | undefined): Draft {
  const title = draft.title === '' && file !== undefined ? file.name.replace(/\.[^.]+$/, '') : draft.title;
  return { ...draft, file, title };
}

/** A photograph is one, unless somebody said otherwise. */
export function withPhoto(draft: Draft, file: File | undefined): Draft {
  return { ...withFile(draft, file), kind: file === undefined ? draft.kind : 'PHOTO' };
}

/** What stands in the way of sending, told before anything is sent. */
export function faultsOf(draft: Draft): Fault[] {
  const source = draft.as === 'file' ? ofFile(draft.file) : isWeb(draft.url) ? [] : (['url'] as const);
  return [
    ...source,
    ...(draft.title.trim() === '' ? (['title'] as const) : []),
    ...(draft.personalDataDeclared ? [] : (['declaration'] as const)),
  ];
}

/** The content decides, and only the server looks into it; these two save sending in vain. */
function ofFile(file: File | undefined): Fault[] {
  if (file === undefined) return ['file'];
  if (file.size > LARGEST) return ['large'];
  const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
  return TAKEN.includes(extension) ? [] : ['taken'];
}

function isWeb(url: string): boolean {
  return URL.canParse(url.trim()) && /^https?:$/.test(new URL(url.trim()).protocol);
}
