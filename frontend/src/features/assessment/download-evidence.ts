import { api } from '@/shared/api/client';

import type { CitableEvidence } from './types';

/** Fetched with the person's token and handed to the browser as a file: never opened inside our own origin. */
export async function downloadEvidence({ id, title, fileName }: CitableEvidence): Promise<void> {
  const { data } = await api.GET('/api/v1/evidence/{evidenceId}/content', {
    params: { path: { evidenceId: id } },
    parseAs: 'blob',
  });
  const address = URL.createObjectURL(data as unknown as Blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName ?? title;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
