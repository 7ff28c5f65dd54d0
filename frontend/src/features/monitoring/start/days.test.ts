import { daysUntil } from './days';

test('counts the days of the calendar in Türkiye', () => {
  const justAfterMidnightInIstanbul = new Date('2026-07-01T21:30:00Z');
  expect(daysUntil('2026-07-31', justAfterMidnightInIstanbul)).toBe(29);
  expect(daysUntil('2026-07-02', justAfterMidnightInIstanbul)).toBe(0);
  expect(daysUntil('2026-06-30', justAfterMidnightInIstanbul)).toBe(-2);
});
