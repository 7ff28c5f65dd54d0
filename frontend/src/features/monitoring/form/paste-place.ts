export type Landing = { id: string; text: string };
export type Landings = { cells: Landing[]; lost: number };

const CELL = '[data-grid-cell]';

/**
 * Where each value of a block lands, from the cell that it was pasted into: in a table by rows and columns, elsewhere
 * one cell after the other. Empty values land nowhere; `lost` counts those that found no cell.
 */
export function landingsOf(root: HTMLElement, from: HTMLElement, block: string[][]): Landings {
  const grid = gridOf(root, from, block.length > 1 && block.some((line) => line.length > 1));
  const [row, column] = positionIn(grid, from);
  const single = grid.every((line) => line.length <= 1);
  const only = block[0] ?? [];
  const values = single && block.length === 1 ? only.map((value) => [value]) : block;
  const landings: Landings = { cells: [], lost: 0 };
  for (const [down, line] of values.entries()) {
    for (const [across, text] of line.entries()) {
      if (text === '') continue;
      const cell = grid[row + down]?.[column + across];
      if (cell === undefined || cell === null) landings.lost += 1;
      else landings.cells.push({ id: cell.id, text });
    }
  }
  return landings;
}

type Grid = (HTMLElement | null)[][];

/** A table of rows and columns is one grid; single cells and lines of cells follow each other as one list. */
function gridOf(root: HTMLElement, from: HTMLElement, square: boolean): Grid {
  const table = from.closest('table');
  if (table !== null && (isGrid(table) || (square && columnsOf(table).length > 1))) return cellsOf(table);
  const grids = new Set([...root.querySelectorAll('table')].filter(isGrid));
  return [...root.querySelectorAll<HTMLElement>(CELL)]
    .filter((cell) => {
      const own = cell.closest('table');
      return cell.closest('[hidden]') === null && (own === null || !grids.has(own));
    })
    .map((cell) => [cell]);
}

function isGrid(table: HTMLTableElement): boolean {
  return columnsOf(table).length > 1 && rowsOf(table).length > 1;
}

/** Rows and columns that can be typed into; headings and what is only read in between count for nothing. */
function cellsOf(table: HTMLTableElement): Grid {
  const columns = columnsOf(table);
  return rowsOf(table).map((row) =>
    columns.map((column) => row.cells[column]?.querySelector<HTMLElement>(CELL) ?? null),
  );
}

function columnsOf(table: HTMLTableElement): number[] {
  const used = rowsOf(table).flatMap((row) =>
    [...row.cells].flatMap((cell, index) => (cell.querySelector(CELL) === null ? [] : [index])),
  );
  return [...new Set(used)].sort((a, b) => a - b);
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.rows].filter((row) => row.querySelector(CELL) !== null);
}

function positionIn(grid: Grid, cell: HTMLElement): [number, number] {
  const row = Math.max(
    grid.findIndex((line) => line.includes(cell)),
    0,
  );
  return [row, Math.max(grid[row]?.indexOf(cell) ?? 0, 0)];
}
