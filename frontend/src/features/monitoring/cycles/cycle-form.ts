import type { Body } from '@/shared/api/answer';

import { type Frequency, REPORTS, type ReportType, USUAL } from './period-starts';

type NewCycle = Body<'/api/v1/cycles', 'post'>;

/** What is asked of somebody who begins a cycle: periods are counted by report, not listed one by one. */
export type CycleForm = Omit<NewCycle, 'feeds' | 'frequency'> & {
  frequency: Frequency;
  spans: Record<ReportType, number>;
};

export function usualSpans(frequency: Frequency): Record<ReportType, number> {
  const usual = USUAL[frequency];
  return { PROGRESS_1: usual, PROGRESS_2: usual, PROGRESS_3: usual, FINAL: usual };
}

export const BLANK: CycleForm = {
  titleTr: '',
  titleEn: '',
  frequency: 'HALF_YEARLY',
  spans: usualSpans('HALF_YEARLY'),
  firstPeriodStart: '',
  deadlineDays: 30,
  graceDays: 7,
};

export function bodyOf({ spans, ...rest }: CycleForm): NewCycle {
  const feeds = REPORTS.flatMap((report) => Array<ReportType>(spans[report]).fill(report));
  return { ...rest, feeds };
}

/** Up to `most` periods in all while the numbers are being typed. */
export function periodsIn(spans: Partial<Record<ReportType, number>>, most = 120): number {
  const all = REPORTS.reduce((sum, report) => sum + (Number(spans[report]) || 0), 0);
  return Math.max(0, Math.min(all, most));
}
