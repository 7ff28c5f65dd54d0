import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';

export type Entry = Row<'/api/v1/calendar'>;
export type CalendarSearch = {
  cycle?: string | undefined;
  organisation?: string | undefined;
  past?: string | undefined;
};

const PAGE = 50;

export function useCalendar({ cycle, organisation, past }: CalendarSearch, today: string) {
  const filters = {
    ...(cycle !== undefined && { cycle }),
    ...(organisation !== undefined && { organisation }),
    ...(past === undefined && { from: today }),
  };
  return useList(['calendar', filters], (cursor, signal) =>
    api.GET('/api/v1/calendar', {
      params: { query: { ...filters, limit: PAGE, ...(cursor !== undefined && { cursor }) } },
      signal,
    }),
  );
}

/** Where a calendar programme finds the same. */
export function fileAddress({ cycle, organisation }: CalendarSearch, language: string): string {
  const query = new URLSearchParams({ lang: language });
  if (cycle !== undefined) query.set('cycle', cycle);
  if (organisation !== undefined) query.set('organisation', organisation);
  return `/api/v1/calendar.ics?${query}`;
}

/** The days in their order, month by month. */
export function byMonth(entries: Entry[]): [string, Entry[]][] {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = entry.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}
