import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { inCellOrder } from '@/shared/findings/cell-state';

export type Series = Answer<'/api/v1/plan-indicators/{planIndicatorId}/series'>;
export type Point = Series['points'][number];

export const planIndicatorQuery = (planIndicatorId: string) =>
  queryOptions({
    queryKey: ['plan-indicators', planIndicatorId],
    queryFn: async ({ signal }) => {
      const path = { planIndicatorId };
      const { data } = await api.GET('/api/v1/plan-indicators/{planIndicatorId}', {
        params: { path },
        signal,
      });
      if (data === undefined) throw new Error('The indicator answered without a body');
      return data;
    },
  });

export const seriesQuery = (planIndicatorId: string) =>
  queryOptions({
    queryKey: ['plan-indicators', planIndicatorId, 'series'],
    queryFn: async ({ signal }) => {
      const path = { planIndicatorId };
      const { data } = await api.GET('/api/v1/plan-indicators/{planIndicatorId}/series', {
        params: { path },
        signal,
      });
      if (data === undefined) throw new Error('The series answered without a body');
      return data;
    },
  });

type Yardstick = Series['yardsticks'][number];
/** One period with what the plan measured by when it was published. */
export type PeriodRow = {
  code: string;
  startsOn: string;
  cells: Map<string, Point>;
  baseline: number | null;
  target: number | null;
};

export function periodsOf(points: Point[], yardsticks: Yardstick[] = []): PeriodRow[] {
  const held = new Map(yardsticks.map((one) => [one.periodCode, one]));
  const rows = new Map<string, PeriodRow>();
  for (const point of points) {
    const row = rows.get(point.periodCode) ?? {
      code: point.periodCode,
      startsOn: point.startsOn,
      cells: new Map(),
      baseline: held.get(point.periodCode)?.baselineValue ?? null,
      target: held.get(point.periodCode)?.targetValue ?? null,
    };
    row.cells.set(point.cell, point);
    rows.set(point.periodCode, row);
  }
  return [...rows.values()].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
}

/** The one number that held in every period; nothing where a revision of the plan changed it between two. */
export function heldThroughout(rows: PeriodRow[], what: 'baseline' | 'target'): number | null {
  const [first, ...others] = rows.map((row) => row[what]);
  return first === undefined || others.some((one) => one !== first) ? null : first;
}

export const cellsOf = (points: Point[]): string[] => inCellOrder(points.map(({ cell }) => cell));

/** The breakdowns one can choose: the total alone, or by a dimension that the series has. */
export function breakdownsOf(cells: string[]): string[] {
  const dimensions = cells
    .filter((cell) => cell !== 'total' && !cell.includes('&'))
    .map((cell) => cell.split('=')[0] ?? cell);
  return ['total', ...new Set(dimensions)];
}

export function cellsFor(breakdown: string, cells: string[]): string[] {
  if (breakdown === 'total') return cells.filter((cell) => cell === 'total');
  return cells.filter((cell) => !cell.includes('&') && cell.startsWith(`${breakdown}=`));
}
