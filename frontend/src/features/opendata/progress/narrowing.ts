import type { paths } from '@/shared/api/schema.gen';

type Query = NonNullable<paths['/api/v1/progress']['get']['parameters']['query']>;

/** What the address of the page carries; every part is optional and a code. */
export type Search = {
  by?: string | undefined;
  period?: string | undefined;
  province?: string | undefined;
  type?: string | undefined;
  theme?: string | undefined;
  rights?: string | undefined;
};

/** What plans can be shown apart by: the word in the address, and the API's. */
export const GROUPS = {
  theme: 'THEME',
  province: 'PROVINCE',
  type: 'ORGANISATION_TYPE',
  rights: 'RIGHTS_TYPE',
} as const;
export type By = keyof typeof GROUPS;

export const TYPES = ['METROPOLITAN', 'PROVINCIAL', 'DISTRICT', 'TOWN'] as const;
export const RIGHTS = ['STRUCTURAL', 'PROCESS', 'OUTCOME'] as const;

const among = <T extends string>(codes: readonly T[], value: string | undefined): T | undefined =>
  codes.find((code) => code === value);

export function byOf({ by }: Search): By | undefined {
  return among(Object.keys(GROUPS) as By[], by);
}

/** Whether any filter says something; how the plans are shown apart is none. */
export function isNarrowed({ period, province, type, theme, rights }: Search): boolean {
  return [period, province, type, theme, rights].some((value) => value !== undefined);
}

/** The address as the API asks it; what no filter knows narrows nothing. */
export function narrowedBy(search: Search): Query {
  const { period, province, theme } = search;
  const type = among(TYPES, search.type);
  const rights = among(RIGHTS, search.rights);
  const by = byOf(search);
  return {
    ...(by === undefined ? {} : { group: GROUPS[by] }),
    ...(period === undefined ? {} : { period }),
    ...(province !== undefined && /^\d{1,2}$/.test(province) ? { province: Number(province) } : {}),
    ...(type === undefined ? {} : { municipalityType: type }),
    ...(theme === undefined ? {} : { theme }),
    ...(rights === undefined ? {} : { rightsType: rights }),
  };
}

/** The address of the JSON that holds the same figures. */
export function addressOf(path: string, query: Record<string, string | number | undefined>): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
