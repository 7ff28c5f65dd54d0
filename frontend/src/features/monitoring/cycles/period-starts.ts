import type { Body } from '@/shared/api/answer';

type NewCycle = Body<'/api/v1/cycles', 'post'>;
export type Frequency = NonNullable<NewCycle['frequency']>;
export type ReportType = NonNullable<NewCycle['feeds']>[number];
export type Start = { code: string; startsOn: string };

export const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'FOUR_MONTHLY', 'HALF_YEARLY', 'YEARLY'];
export const REPORTS: readonly ReportType[] = ['PROGRESS_1', 'PROGRESS_2', 'PROGRESS_3', 'FINAL'];

const FIRST_YEAR = 2019; // before the first plans that are followed
const MONTHS: Record<Frequency, number> = { MONTHLY: 1, FOUR_MONTHLY: 4, HALF_YEARLY: 6, YEARLY: 12 };

/** How many periods usually feed one report: half a year of months, else one. */
export const USUAL: Record<Frequency, number> = { MONTHLY: 6, FOUR_MONTHLY: 1, HALF_YEARLY: 1, YEARLY: 1 };

/** The periods a cycle may begin with, for looking back and for planning ahead. */
export function periodStarts(frequency: Frequency, now = new Date()): Start[] {
  const years = now.getFullYear() + 4 - FIRST_YEAR;
  return Array.from({ length: years }, (_, i) => FIRST_YEAR + i).flatMap((year) =>
    Array.from({ length: 12 / MONTHS[frequency] }, (_, part) => startOf(frequency, year, part)),
  );
}

/** The codes of the periods that follow each other from a first day on. */
export function codesFrom(frequency: Frequency, startsOn: string, count: number): string[] {
  const months = MONTHS[frequency];
  const first = (Number(startsOn.slice(0, 4)) * 12 + Number(startsOn.slice(5, 7)) - 1) / months;
  const perYear = 12 / months;
  return Array.from(
    { length: count },
    (_, i) => startOf(frequency, Math.floor((first + i) / perYear), (first + i) % perYear).code,
  );
}

function startOf(frequency: Frequency, year: number, part: number): Start {
  const month = String(part * MONTHS[frequency] + 1).padStart(2, '0');
  const code = { MONTHLY: month, FOUR_MONTHLY: `T${part + 1}`, HALF_YEARLY: `H${part + 1}`, YEARLY: 'Y' };
  return { code: `${year}-${code[frequency]}`, startsOn: `${year}-${month}-01` };
}
