import { codesFrom, FREQUENCIES, periodStarts } from './period-starts';

test('names each period as the server does', () => {
  expect(codesFrom('MONTHLY', '2026-11-01', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(codesFrom('FOUR_MONTHLY', '2026-05-01', 3)).toEqual(['2026-T2', '2026-T3', '2027-T1']);
  expect(codesFrom('HALF_YEARLY', '2026-07-01', 2)).toEqual(['2026-H2', '2027-H1']);
  expect(codesFrom('YEARLY', '2026-01-01', 2)).toEqual(['2026-Y', '2027-Y']);
});

test('offers only days on which such a period begins', () => {
  const counts = FREQUENCIES.map((f) => periodStarts(f, new Date('2026-06-01')).length / 11);
  expect(counts).toEqual([12, 3, 2, 1]);
  expect(periodStarts('FOUR_MONTHLY')[1]).toEqual({ code: '2019-T2', startsOn: '2019-05-01' });
});
