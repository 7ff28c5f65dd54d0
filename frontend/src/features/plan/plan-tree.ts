import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Plan = Answer<'/api/v1/plans/{planId}'>;
export type PlanTree = Answer<'/api/v1/plans/{planId}/tree'>;
export type Theme = PlanTree['themes'][number];
export type Objective = Theme['objectives'][number];
export type Action = Objective['actions'][number];
export type Indicator = Action['indicators'][number];

/** Written here, not compiled from public sources. */
export const isWritten = ({ sources }: Plan): boolean => sources.length === 0;

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}', { params: { path: { planId } }, signal });
      if (data === undefined) throw new Error('The plan answered without a body');
      return data;
    },
  });

export const planTreeQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'tree'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/tree', { params: { path: { planId } }, signal });
      if (data === undefined) throw new Error('The plan answered without a body');
      return data;
    },
  });

type Choice = string | undefined;
export type TreeFilter = { theme?: Choice; unit?: Choice; status?: Choice; rights?: Choice; q?: Choice };

/** What remains of a plan under a filter, in the document's own order; a part goes when nothing in it matches. */
export function filterTree(themes: Theme[], filter: TreeFilter): Theme[] {
  const { theme, unit, status, rights, q } = filter;
  if (Object.values(filter).every((value) => value === undefined)) return themes;
  const byText = unit !== undefined || status !== undefined || rights !== undefined || q !== undefined;
  return themes
    .filter((one) => theme === undefined || one.themeSlugs.includes(theme))
    .map((one) => ({ ...one, objectives: byText ? matchingObjectives(one, filter) : one.objectives }))
    .filter((one) => !byText || one.objectives.length > 0);
}

function matchingObjectives({ objectives }: Theme, filter: TreeFilter): Objective[] {
  return objectives
    .map((objective) => ({
      ...objective,
      actions: objective.actions.filter((action) => matches(action, filter)),
    }))
    .filter((objective) => objective.actions.length > 0 || matches(objective, filter));
}

type Part = Pick<Objective, 'title' | 'responsibleUnits' | 'indicators'> &
  Pick<Partial<Action>, 'statedStatus'>;

function matches(part: Part, { unit, status, rights, q }: TreeFilter): boolean {
  const texts = [part.title ?? '', ...part.indicators.map((indicator) => indicator.title)];
  return (
    (unit === undefined || (part.responsibleUnits ?? []).includes(unit)) &&
    (status === undefined || part.statedStatus === status) &&
    (rights === undefined || part.indicators.some((indicator) => indicator.rightsType === rights)) &&
    (q === undefined || texts.some((text) => fold(text).includes(fold(q))))
  );
}

/** İ and ı, ş and s are the same to somebody who searches. */
function fold(text: string): string {
  return text.toLocaleLowerCase('tr').replaceAll('ı', 'i').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

export const actionsOf = (theme: Theme): Action[] => theme.objectives.flatMap(({ actions }) => actions);

export const indicatorsOf = (theme: Theme): Indicator[] =>
  theme.objectives.flatMap(({ indicators, actions }) => [
    ...indicators,
    ...actions.flatMap((a) => a.indicators),
  ]);

/** How often each word occurs, in the order of first appearance; silence is counted under `undefined`. */
export function tally<T>(words: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export const unique = <T>(values: T[]): T[] => [...new Set(values)];
