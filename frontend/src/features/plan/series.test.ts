import { breakdownsOf, cellsFor, cellsOf, heldThroughout, type Point, periodsOf } from './series';

const point = (part: Partial<Point>): Point =>
  ({
    periodCode: '2022-H1',
    startsOn: '2022-01-01',
    cell: 'total',
    status: 'NORMAL',
    suppressed: false,
    ...part,
  }) as Point;

test('puts periods in order of time and the total before its parts', () => {
  const points = [
    point({ periodCode: '2022-H2', startsOn: '2022-07-01', cell: 'sex=M' }),
    point({ cell: 'sex=F' }),
    point({}),
    point({ cell: 'sex=M' }),
  ];
  expect(periodsOf(points).map(({ code }) => code)).toEqual(['2022-H1', '2022-H2']);
  expect(cellsOf(points)).toEqual(['total', 'sex=F', 'sex=M']);
});

test('offers the breakdowns that the series has', () => {
  const cells = ['total', 'sex=F', 'sex=M', 'age=18-24&sex=F'];
  expect(breakdownsOf(cells)).toEqual(['total', 'sex']);
  expect(cellsFor('sex', cells)).toEqual(['sex=F', 'sex=M']);
  expect(cellsFor('total', cells)).toEqual(['total']);
});

test('keeps to each period the target that held when it was published', () => {
  const points = [point({}), point({ periodCode: '2022-H2', startsOn: '2022-07-01' })];
  const held = (periodCode: string, targetValue: number) => ({
    periodId: periodCode,
    periodCode,
    baselineValue: 10,
    targetValue,
    targets: [],
  });
  const rows = periodsOf(points, [held('2022-H1', 200), held('2022-H2', 246)]);
  expect(rows.map(({ target }) => target)).toEqual([200, 246]);
  expect(heldThroughout(rows, 'target')).toBeNull();
  expect(heldThroughout(rows, 'baseline')).toBe(10);
  expect(heldThroughout([], 'target')).toBeNull();
});
