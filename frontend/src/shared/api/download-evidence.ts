import type { Maybe } from './answer';
import { api } from './client';

type Evidence = { id: string; title: string; fileName?: Maybe<string> };

/** Fetched with the person's token and handed to the browser as a file: never opened inside our own origin. */
export async function downloadEvidence({ id, title, fileName }: Evidence): Promise<void> {
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
