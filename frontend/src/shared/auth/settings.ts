import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Settings = Answer<'/api/v1/settings'>;

export async function readSettings(): Promise<Settings> {
  const { data } = await api.GET('/api/v1/settings');
  if (data === undefined) throw new Error('The settings answered without a body');
  return data;
}
