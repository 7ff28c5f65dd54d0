import type { ReactNode } from 'react';

import styles from './data-table.module.css';

export type Column<T> = {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  numeric?: boolean;
  /** The cell that names the row; exactly one column should have it. */
  rowHeader?: boolean;
};

type Props<T> = {
  caption: string;
  hiddenCaption?: boolean;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
};

/** A real table on a wide screen; on a phone each row becomes a small card with its headings beside its values. */
export function DataTable<T>({ caption, hiddenCaption = false, columns, rows, rowKey }: Props<T>) {
  return (
    // Explicit roles: display:block on a phone would otherwise take the table semantics away.
    // biome-ignore-start lint/a11y/noRedundantRoles: kept for the reason above
    <table className={styles.table} role="table">
      <caption className={hiddenCaption ? 'visually-hidden' : styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, numeric }) => (
            <th key={key} role="columnheader" scope="col" data-numeric={numeric}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: kept for the reason above
  );
}

function Cell<T>({ column: { header, cell, numeric, rowHeader }, row }: { column: Column<T>; row: T }) {
  if (rowHeader === true) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as above
      <th role="rowheader" scope="row" className={styles.rowHeader}>
        {cell(row)}
      </th>
    );
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <td role="cell" data-label={header} data-numeric={numeric}>
      <span>{cell(row)}</span>
    </td>
  );
}
