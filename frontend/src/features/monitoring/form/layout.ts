import { emptyCell, type FormCell, type FormRow } from './form';

/** A crossing of two breakdowns as rows and columns; `total` names a margin. */
export type Matrix = { crossing: string; columns: string[]; rows: MatrixRow[] };
export type MatrixRow = { part: string; cells: (FormCell | null)[] };
export type Layout = { lines: FormCell[]; matrices: Matrix[]; closed: string[] };

type Categories = (dimension: string) => string[];

const TOTAL = 'total';

/**
 * Crossings of two breakdowns become tables, everything else stays a line. The first table takes the margins and the
 * total along if `margins` says so; a crossing that may be reported but is not asked for waits in `closed`.
 */
export function layoutOf(row: FormRow, opened: string[], margins: boolean, categories: Categories): Layout {
  const present = new Set(row.cells.map(({ cell }) => crossingOf(cell)).filter(isPair));
  const shown = [...new Set([...present, ...opened])];
  const matrices = shown.map((crossing, index) =>
    matrixOf(row.cells, crossing, margins && index === 0, categories),
  );
  const taken = new Set(
    matrices.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((c) => c?.cell))),
  );
  return {
    lines: row.cells.filter(({ cell }) => !taken.has(cell)),
    matrices,
    closed: row.crossings.filter((one) => isPair(one) && !shown.includes(one)),
  };
}

export function hasMatrix({ cells }: FormRow): boolean {
  return cells.some(({ cell }) => isPair(crossingOf(cell)));
}

/** `age*sex` of `age=0-17&sex=F`. */
function crossingOf(cell: string): string {
  return partsOf(cell)
    .map((part) => part.slice(0, part.indexOf('=')))
    .join('*');
}

function isPair(crossing: string): boolean {
  return crossing.split('*').length === 2;
}

function partsOf(cell: string): string[] {
  return cell.split('&').filter((part) => part.includes('='));
}

function matrixOf(cells: FormCell[], crossing: string, margins: boolean, categories: Categories): Matrix {
  const [down = '', across = ''] = crossing.split('*');
  const inside = cells.filter(({ cell }) => crossingOf(cell) === crossing);
  const axis = (dimension: string, index: number): string[] => {
    const used = new Set(inside.map(({ cell }) => partsOf(cell)[index] ?? ''));
    const known = categories(dimension).map((category) => `${dimension}=${category}`);
    const asked = inside.some(({ expected }) => expected) ? known.filter((part) => used.has(part)) : known;
    const others = [...used].filter((part) => !known.includes(part));
    return [...asked, ...others, ...(margins ? [TOTAL] : [])];
  };
  const editable = cells.some((cell) => cell.editable);
  const at = (name: string): FormCell | null => {
    const present = cells.find(({ cell }) => cell === name);
    if (present !== undefined) return present;
    return name.includes('&') ? emptyCell(name, editable) : null;
  };
  const columns = axis(across, 1);
  const rows = axis(down, 0).map((part) => ({
    part,
    cells: columns.map((column) => at(nameOf(part, column))),
  }));
  return { crossing, columns, rows };
}

function nameOf(row: string, column: string): string {
  const parts = [row, column].filter((part) => part !== TOTAL);
  return parts.length === 0 ? TOTAL : parts.join('&');
}

/** What an empty count comes to, if all its parts along one breakdown are given; the server checks the sum again. */
export function sumOf(cells: FormCell[], whole: string, overlapping: (dimension: string) => boolean) {
  const own = partsOf(whole);
  const byDimension = new Map<string, FormCell[]>();
  for (const cell of cells) {
    const parts = partsOf(cell.cell);
    const extra = parts.filter((part) => !own.includes(part));
    const [part] = extra;
    if (part === undefined || extra.length !== 1 || parts.length !== own.length + 1) continue;
    const dimension = part.slice(0, part.indexOf('='));
    if (!overlapping(dimension)) byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), cell]);
  }
  for (const parts of byDimension.values()) {
    const values = parts.map(({ observation }) => observation?.value ?? null);
    if (
      parts.every(({ expected }) => expected) &&
      values.length > 1 &&
      values.every((value) => value !== null)
    )
      return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  return undefined;
}
