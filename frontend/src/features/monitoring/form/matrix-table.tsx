import { useCellName, useDimensionName } from '@/shared/i18n/use-cell-name';

import { CellLine } from './cell-line';
import type { Indicator } from './form';
import styles from './form.module.css';
import type { Matrix } from './layout';

type Props = { submissionId: string; indicator: Indicator; matrix: Matrix; sums: Map<string, number> };

/** Two breakdowns crossed: one down, one across, their margins at the edges. */
export function MatrixTable({ submissionId, indicator, matrix: { crossing, columns, rows }, sums }: Props) {
  const cellName = useCellName();
  const dimensionName = useDimensionName();
  return (
    <div className={styles.matrix}>
      <table>
        <caption>{dimensionName(crossing)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {cellName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, cells }) => (
            <tr key={part}>
              <th scope="row">{cellName(part)}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]}>
                  {cell !== null && (
                    <CellLine
                      submissionId={submissionId}
                      indicator={indicator}
                      cell={cell}
                      sum={sums.get(cell.cell)}
                      compact
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
