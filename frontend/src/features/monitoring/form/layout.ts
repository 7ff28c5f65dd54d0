import { crossingOf, emptyCell, type FormCell, type FormRow, partsOf } from './form';

/**
 * Cells of an indicator as a table. `columns` and the rows' `part` are parts of cells, `total` names a margin; `prefix`
 * is what all its cells share, so that a crossing of three breakdowns becomes one table for each category of the first.
 */
export type Grid = {
  key: string;
  crossing: string;
  prefix: string;
  shape: 'across' | 'down' | 'crossed';
  columns: string[];
  rows: GridRow[];
};
export type GridRow = { part: string; cells: (FormCell | null)[] };
export type Layout = { lines: FormCell[]; grids: Grid[]; closed: string[] };

type Categories = (dimension: string) => string[];

const TOTAL = 'total';
const MOST_ACROSS = 4; // categories, beside the total

/**
 * Every breakdown and every crossing is a table, the total alone a line. The first crossing of two takes its margins and
 * the total along if `margins` says so; what may be reported but is not asked for waits in `closed`.
 */
export function layoutOf(row: FormRow, opened: string[], margins: boolean, categories: Categories): Layout {
  const present = [...new Set(row.cells.map(({ cell }) => crossingOf(cell)))].filter((one) => one !== '');
  const shown = [...new Set([...present, ...opened])];
  const crossed = shown.filter(isCrossing);
  const carrying = margins ? crossed.find((one) => dimensionsOf(one).length === 2) : undefined;
  const crossings = crossed.flatMap((crossing) =>
    slicesOf(row.cells, crossing, crossing === carrying, categories),
  );
  const taken = new Set(
    crossings.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((c) => c?.cell))),
  );
  const left = row.cells.filter(({ cell }) => !taken.has(cell));
  const whole = left.filter(({ cell }) => crossingOf(cell) === '');
  const singles = shown
    .filter((one) => !isCrossing(one))
    .map((dimension) => singleCells(left, dimension, opened.includes(dimension) ? categories(dimension) : []))
    .filter((cells) => cells.length > 0);
  // The total is read with its parts, where it has any.
  const [first, ...others] = singles;
  const tables = first === undefined ? [] : [[...whole, ...first], ...others];
  return {
    lines: first === undefined ? whole : [],
    grids: [...tables.map(singleGrid), ...crossings],
    closed: closedOf(row, shown, categories),
  };
}

export function categoriesIn(
  dimensions: readonly { code: string; categories: readonly { code: string }[] }[],
  code: string,
): string[] {
  const categories = dimensions.find((one) => one.code === code)?.categories ?? [];
  return categories.map((category) => category.code);
}

export function hasMatrix({ cells }: FormRow): boolean {
  return cells.some(({ cell }) => dimensionsOf(crossingOf(cell)).length === 2);
}

function dimensionsOf(crossing: string): string[] {
  return crossing.split('*');
}

function isCrossing(crossing: string): boolean {
  return dimensionsOf(crossing).length > 1;
}

/** Not asked for by themselves, but the indicator knows them: too many categories to be expected, and every crossing. */
function closedOf({ indicator, crossings }: FormRow, shown: string[], categories: Categories): string[] {
  const whole = ['YES_NO', 'ORDINAL', 'QUALITATIVE'].includes(indicator.measure);
  const singles = whole ? [] : indicator.disaggregations.filter((one) => !isCrossing(one));
  const known = singles.filter((dimension) => categories(dimension).length > 0);
  return [...known, ...crossings.filter(isCrossing)].filter((one) => !shown.includes(one));
}

function singleCells(cells: FormCell[], dimension: string, known: string[]): FormCell[] {
  const inside = cells.filter(({ cell }) => crossingOf(cell) === dimension);
  const names = known.map((category) => `${dimension}=${category}`);
  const others = names.filter((name) => inside.every(({ cell }) => cell !== name));
  if (others.length === 0) return inside;
  const editable = cells.some((cell) => cell.editable);
  const byName = new Map(inside.map((cell) => [cell.cell, cell]));
  const order = [...names, ...inside.map(({ cell }) => cell).filter((name) => !names.includes(name))];
  return order.map((name) => byName.get(name) ?? emptyCell(name, editable));
}

function singleGrid(cells: FormCell[]): Grid {
  const crossing = crossingOf(cells.at(-1)?.cell ?? '');
  const names = cells.map(({ cell }) => cell);
  const grid = { key: crossing, crossing, prefix: '' };
  if (names.filter((name) => name !== TOTAL).length <= MOST_ACROSS) {
    return { ...grid, shape: 'across', columns: names, rows: [{ part: TOTAL, cells }] };
  }
  const rows = cells.map((cell) => ({ part: cell.cell, cells: [cell] }));
  return { ...grid, shape: 'down', columns: [TOTAL], rows };
}

/** One table of the last two breakdowns for each combination of those before them. */
function slicesOf(cells: FormCell[], crossing: string, margins: boolean, categories: Categories): Grid[] {
  const inside = cells.filter(({ cell }) => crossingOf(cell) === crossing);
  const axes = dimensionsOf(crossing).map((dimension, index) => axisOf(inside, dimension, index, categories));
  const [down = [], across = []] = axes.slice(-2);
  const there = new Map(cells.map((cell) => [cell.cell, cell]));
  const editable = cells.some((cell) => cell.editable);
  const at = (name: string): FormCell | null =>
    there.get(name) ?? (name.includes('&') ? emptyCell(name, editable) : null);
  const edge = margins ? [TOTAL] : [];
  const columns = [...across, ...edge];
  return prefixesOf(axes.slice(0, -2)).map((prefix) => ({
    key: `${crossing} ${prefix}`,
    crossing,
    prefix,
    shape: 'crossed',
    columns,
    rows: [...down, ...edge].map((part) => ({
      part,
      cells: columns.map((column) => at(nameOf(prefix, part, column))),
    })),
  }));
}

function axisOf(inside: FormCell[], dimension: string, index: number, categories: Categories): string[] {
  const used = new Set(inside.map(({ cell }) => partsOf(cell)[index] ?? ''));
  const known = categories(dimension).map((category) => `${dimension}=${category}`);
  const asked = inside.some(({ expected }) => expected) ? known.filter((part) => used.has(part)) : known;
  const others = [...used].filter((part) => !known.includes(part));
  return [...asked, ...others];
}

function prefixesOf(axes: string[][]): string[] {
  return axes.reduce<string[]>(
    (prefixes, axis) =>
      prefixes.flatMap((prefix) => axis.map((part) => (prefix === '' ? part : `${prefix}&${part}`))),
    [''],
  );
}

function nameOf(...parts: string[]): string {
  const named = parts.filter((part) => part !== TOTAL && part !== '');
  return named.length === 0 ? TOTAL : named.join('&');
}
