import { cellId } from './form';
import type { Grid, Layout } from './layout';

/** One cell of the form, drawn or not. */
export type Spot = { planIndicatorId: string; cell: string };
/** The cells of a table that can be typed into; what stands in one arrangement of columns runs on from one to the next. */
export type Sheet = { arrangement: string; rows: (Spot | null)[][] };
type Landing = { spot: Spot; text: string };
/** `lost` are the values that found no cell. */
export type Landings = { cells: Landing[]; lost: string[] };

/** The tables of one indicator, one below the other, as they are drawn or will be. */
export function sheetsOf(planIndicatorId: string, { lines, grids }: Layout): Sheet[] {
  const single = ({ cell }: { cell: string }): Sheet => ({
    arrangement: 'line',
    rows: [[{ planIndicatorId, cell }]],
  });
  return [...lines.map(single), ...grids.map((grid) => sheetOf(planIndicatorId, grid))];
}

/** Rows and columns without a cell count for nothing. */
function sheetOf(planIndicatorId: string, { shape, crossing, columns, rows }: Grid): Sheet {
  const used = [...columns.keys()].filter((at) => rows.some(({ cells }) => isThere(cells[at])));
  const spots = rows
    .filter(({ cells }) => cells.some(isThere))
    .map(({ cells }) =>
      used.map((at) => {
        const cell = cells[at];
        return isThere(cell) ? { planIndicatorId, cell: cell.cell } : null;
      }),
    );
  const across = used.map((at) => columns[at]);
  return { arrangement: [shape, crossing, ...across].join(' '), rows: spots };
}

/**
 * Where each value of a block lands, from the cell that it was pasted into. A table of rows and columns is filled by
 * rows and columns, and runs on into the next tables of the same columns down the form; elsewhere one cell follows the
 * other. Empty values land nowhere.
 */
export function landingsOf(sheets: Sheet[], from: string, block: string[][]): Landings {
  const square = block.length > 1 && block.some((line) => line.length > 1);
  const rows = rowsFrom(sheets, from, square);
  const [row, column] = positionIn(rows, from);
  const only = block[0] ?? [];
  const list = rows.every((line) => line.length <= 1);
  const values = list && block.length === 1 ? only.map((value) => [value]) : block;
  const landings: Landings = { cells: [], lost: [] };
  for (const [down, line] of values.entries()) {
    for (const [across, text] of line.entries()) {
      if (text === '') continue;
      const spot = rows[row + down]?.[column + across];
      if (isThere(spot)) landings.cells.push({ spot, text });
      else landings.lost.push(text);
    }
  }
  return landings;
}

/** Single cells and lines of cells follow each other as one list, unless what is pasted has rows and columns itself. */
function rowsFrom(sheets: Sheet[], from: string, square: boolean): Sheet['rows'] {
  const own = sheets.find(({ rows }) => rows.flat().some((spot) => isAt(spot, from)));
  if (own !== undefined && (isGrid(own) || (square && widthOf(own) > 1))) {
    const alike = sheets.slice(sheets.indexOf(own)).filter((one) => one.arrangement === own.arrangement);
    return alike.flatMap(({ rows }) => rows);
  }
  return sheets.filter((sheet) => !isGrid(sheet)).flatMap(({ rows }) => rows.flat().map((spot) => [spot]));
}

function positionIn(rows: Sheet['rows'], from: string): [number, number] {
  const row = Math.max(
    rows.findIndex((line) => line.some((spot) => isAt(spot, from))),
    0,
  );
  return [row, Math.max(rows[row]?.findIndex((spot) => isAt(spot, from)) ?? 0, 0)];
}

function isGrid(sheet: Sheet): boolean {
  return widthOf(sheet) > 1 && sheet.rows.length > 1;
}

function widthOf({ rows }: Sheet): number {
  return rows[0]?.length ?? 0;
}

function isAt(spot: Spot | null, id: string): boolean {
  return spot !== null && cellId(spot) === id;
}

function isThere<T>(what: T | null | undefined): what is T {
  return what !== null && what !== undefined;
}
