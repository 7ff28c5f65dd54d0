import { useDimensionName } from '@/shared/i18n/use-cell-name';

import { CellLine } from './cell-line';
import type { Indicator } from './form';
import styles from './form.module.css';
import type { Grid, GridRow } from './layout';
import { useWords } from './use-words';

type Props = { submissionId: string; indicator: Indicator; grid: Grid; sums: Map<string, number> };

/** One breakdown, or two of them crossed, as a table. On a phone a row of categories stands as a column. */
export function GridTable({ submissionId, indicator, grid, sums }: Props) {
  const { t, cellName } = useWords();
  const { shape, columns, rows } = grid;
  const headed = shape !== 'across';
  return (
    <div className={styles.grid} data-shape={shape} data-grid>
      <table>
        <caption>
          <Caption grid={grid} />
        </caption>
        <thead>
          <tr>
            {headed && <td />}
            {columns.map((column) => (
              <th key={column} scope="col">
                {shape === 'down' ? t('cell.value') : cellName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.part}>
              {headed && <th scope="row">{cellName(row.part)}</th>}
              <RowCells
                row={row}
                index={index}
                columns={columns}
                submissionId={submissionId}
                indicator={indicator}
                sums={sums}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Omit<Props, 'grid'> & { row: GridRow; index: number; columns: string[] };

function RowCells({ row, index, columns, submissionId, indicator, sums }: RowProps) {
  return row.cells.map((cell, column) => (
    <td key={columns[column]}>
      {cell !== null && (
        <CellLine
          submissionId={submissionId}
          indicator={indicator}
          cell={cell}
          sum={sums.get(cell.cell)}
          row={index}
          column={column}
          compact
        />
      )}
    </td>
  ));
}

function Caption({ grid: { crossing, prefix } }: { grid: Grid }) {
  const { cellName } = useWords();
  const dimensionName = useDimensionName();
  return [dimensionName(crossing), prefix === '' ? '' : cellName(prefix)].filter(Boolean).join(' – ');
}
