import { openPlaces } from './open-places';

const cycle = {
  id: 'c',
  version: 0,
  titleTr: 'x',
  titleEn: 'x',
  frequency: 'HALF_YEARLY' as const,
  periods: [period('p1', '2022-H1', '2026-11-22'), period('p2', '2022-H2', '2027-05-22')],
  plans: [plan('a', 'Mersin'), plan('a', 'Mersin'), plan('b', 'Muratpaşa')],
};

test('names every municipality once for each period that has opened, and none for those to come', () => {
  expect(
    openPlaces([cycle], '2026-12-01').map(({ organisationId, periodId }) => [organisationId, periodId]),
  ).toEqual([
    ['a', 'p1'],
    ['b', 'p1'],
  ]);
});

function period(id: string, code: string, opensOn: string) {
  return {
    id,
    version: 0,
    cycleId: 'c',
    ordinal: 1,
    code,
    startsOn: '2022-01-01',
    endsOn: '2022-06-30',
    opensOn,
    deadline: '2027-12-31',
    graceDays: 7,
    feeds: 'PROGRESS_1' as const,
  };
}

function plan(organisationId: string, organisationName: string) {
  return {
    id: `plan-${organisationId}`,
    slug: 's',
    title: 't',
    organisationId,
    organisationSlug: 's',
    organisationName,
    submissions: [],
  };
}
