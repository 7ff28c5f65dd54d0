export type HalfYear = { code: string; startsOn: string };

const FIRST_YEAR = 2019; // before the first plans that are followed

/** The half-years a cycle may begin with, for looking back and for planning ahead, with three to spare. */
export function halfYears(now = new Date()): HalfYear[] {
  const years = now.getFullYear() + 4 - FIRST_YEAR;
  return Array.from({ length: years }, (_, i) => FIRST_YEAR + i).flatMap((year) => [
    { code: `${year}-H1`, startsOn: `${year}-01-01` },
    { code: `${year}-H2`, startsOn: `${year}-07-01` },
  ]);
}
