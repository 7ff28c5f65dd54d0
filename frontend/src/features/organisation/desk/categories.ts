import { queryOptions } from '@tanstack/react-query';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';

export type Dimension = Row<'/api/v1/organisations/{organisation}/dimensions'>;
export type Category = Dimension['categories'][number];

export const MOST = 100;
const LONGEST_CODE = 40;
/** The breakdowns whose categories are the municipality's own to state. */
export const ownDimensionsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisations', organisation, 'dimensions'],
    queryFn: async ({ signal }) => {
      const params = { path: { organisation } };
      const { data } = await api.GET('/api/v1/organisations/{organisation}/dimensions', {
        params,
        signal,
      });
      return data?.items.filter(({ own }) => own) ?? [];
    },
  });

/** The whole list over the version that was read; the first time only if nobody was faster. */
export function saveCategories(organisation: string, { code, version }: Dimension, categories: Category[]) {
  return api.PUT('/api/v1/organisations/{organisation}/dimensions/{dimension}', {
    params: { path: { organisation, dimension: code } },
    headers: version == null ? ifNew() : ifMatch(version),
    body: { categories },
  });
}

/** Names as somebody types or pastes them, one a line, with neither blanks nor what is said twice. */
export function namesIn(typed: string): string[] {
  const names = typed.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' '));
  return [...new Map(names.filter(Boolean).map((name) => [folded(name), name])).values()];
}

export function isKnown(name: string, categories: Category[]): boolean {
  return categories.some(({ labelTr }) => folded(labelTr) === folded(name));
}

/** The list with new names at its end; each gets a code of its own, which never changes afterwards. */
export function withNames(categories: Category[], names: string[]): Category[] {
  const all = [...categories];
  for (const labelTr of names) {
    const taken = new Set(all.map(({ code }) => code));
    all.push({ code: freeCode(labelTr, taken), labelTr, retired: false });
  }
  return all;
}

function freeCode(name: string, taken: ReadonlySet<string>): string {
  const plain = folded(name)
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const base = plain === '' ? 'k' : plain;
  for (let turn = 1; ; turn++) {
    const tail = turn === 1 ? '' : `-${turn}`;
    const code = `${base.slice(0, LONGEST_CODE - tail.length)}${tail}`;
    if (!taken.has(code)) return code;
  }
}

function folded(name: string): string {
  return name.toLocaleLowerCase('tr');
}
