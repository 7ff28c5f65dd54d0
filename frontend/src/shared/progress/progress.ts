import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import type { paths } from '@/shared/api/schema.gen';
import type { Tone } from '@/shared/ui/shape';

export type Progress = Answer<'/api/v1/submissions/{submissionId}/progress'>;
export type ProgressNode = Progress['nodes'][number];
export type IndicatorFigure = NonNullable<ProgressNode['figure']>;
export type Status = IndicatorFigure['status'];
export type Thresholds = Progress['thresholds'];
/** What a line of a plan, a plan and a group of plans have in common. */
export type RolledUp = Pick<
  ProgressNode,
  'counts' | 'unmeasured' | 'coverage' | 'mean' | 'meanWithheld' | 'sums'
>;

type Narrowed = NonNullable<paths['/api/v1/plans/{planId}/progress']['get']['parameters']['query']>;

/** The newest published period and every indicator, unless narrowed. */
export const planProgressQuery = (planId: string, query: Narrowed = {}) =>
  queryOptions({
    queryKey: ['plans', planId, 'progress', query],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/progress', {
        params: { path: { planId }, query },
        signal,
      });
      if (data === undefined) throw new Error('The progress answered without a body');
      return data;
    },
  });

/** What is behind is no failure: the sign for it is the word's, and the same as for anything that stands still. */
export const TONES: Record<Status, Tone> = {
  COMPLETED: 'done',
  ON_TRACK: 'going',
  AT_RISK: 'warn',
  BEHIND: 'stop',
  NO_DATA: 'quiet',
};

export function countsOf({ counts }: Pick<RolledUp, 'counts'>): [Status, number][] {
  const all: [Status, number][] = [
    ['COMPLETED', counts.completed],
    ['ON_TRACK', counts.onTrack],
    ['AT_RISK', counts.atRisk],
    ['BEHIND', counts.behind],
    ['NO_DATA', counts.noData],
  ];
  return all.filter(([, count]) => count > 0);
}

export function partsOf(progress: Progress, id: string): ProgressNode[] {
  return progress.nodes.filter(({ parentId }) => parentId === id);
}

/** A bar ends at its ends; the number beside it does not. */
export function barShare(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

/** To be read at a glance; the formula beside it has all four decimals. */
export function oneDecimal(percent: number): number {
  return Math.round(percent * 10) / 10;
}

/** One decimal, never rounded up: 100 means all of it, and 60 is not said of what is below the least. */
export function wholeShare(percent: number): number {
  return Math.floor(percent * 10) / 10;
}
