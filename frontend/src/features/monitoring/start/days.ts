const DAY = 86_400_000;
const ISTANBUL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Istanbul' });

/** Whole days from today to an ISO day, as the calendar in Türkiye counts them; negative once it is over. */
export function daysUntil(day: string, now = new Date()): number {
  return Math.round((Date.parse(day) - Date.parse(ISTANBUL.format(now))) / DAY);
}
