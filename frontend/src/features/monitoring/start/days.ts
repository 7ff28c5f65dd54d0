const DAY = 86_400_000;
const ISTANBUL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Istanbul' });

/** The ISO day it is in Türkiye. */
export function istanbulToday(now = new Date()): string {
  return ISTANBUL.format(now);
}

/** Whole days from today to an ISO day, as the calendar in Türkiye counts them; negative once it is over. */
export function daysUntil(day: string, now = new Date()): number {
  return Math.round((Date.parse(day) - Date.parse(istanbulToday(now))) / DAY);
}
