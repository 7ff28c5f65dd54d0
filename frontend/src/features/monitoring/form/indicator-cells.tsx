import { useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { OwnDimensions, useDimensionName } from '@/shared/i18n/use-cell-name';

import { CellLine } from './cell-line';
import type { FormRow } from './form';
import styles from './form.module.css';
import { GridTable } from './grid-table';
import { categoriesIn, hasMatrix, layoutOf } from './layout';
import { sumOf } from './sums';
import { useDrawnLayout } from './use-sheets';

type Props = { submissionId: string; row: FormRow };

/** All cells of an indicator, and the way to those that are not asked for. */
export function IndicatorCells({ submissionId, row }: Props) {
  const { t } = useTranslation('monitoring');
  const dimensionName = useDimensionName();
  const dimensions = useContext(OwnDimensions);
  const [opened, setOpened] = useState<string[]>([]);
  // Settled once: a table that took the margins along while somebody types would take the field from under them.
  const [margins] = useState(() => hasMatrix(row));
  const sums = useSums(row);
  const layout = useMemo(
    () => layoutOf(row, opened, margins, (code) => categoriesIn(dimensions, code)),
    [row, opened, margins, dimensions],
  );
  const { lines, grids, closed } = layout;
  const { indicator, cells } = row;
  useDrawnLayout(indicator.id, layout);
  return (
    <>
      {lines.map((cell) => (
        <div key={cell.cell} data-grid>
          <CellLine
            submissionId={submissionId}
            indicator={indicator}
            cell={cell}
            sum={sums.get(cell.cell)}
            row={0}
            column={0}
          />
        </div>
      ))}
      {grids.map((grid) => (
        <GridTable key={grid.key} submissionId={submissionId} indicator={indicator} grid={grid} sums={sums} />
      ))}
      {cells.some(({ editable }) => editable) &&
        closed.map((crossing) => (
          <button
            key={crossing}
            type="button"
            className={styles.more}
            onClick={() => setOpened([...opened, crossing])}
          >
            {t('form.addCrossing', { crossing: dimensionName(crossing) })}
          </button>
        ))}
    </>
  );
}

/** The sums of what is saved, for cells of a count that are still empty. */
function useSums({ indicator, cells }: FormRow): Map<string, number> {
  const dimensions = useContext(OwnDimensions);
  return useMemo(() => {
    const sums = new Map<string, number>();
    if (indicator.measure !== 'COUNT') return sums;
    const overlapping = (code: string): boolean =>
      dimensions.find((one) => one.code === code)?.overlapping === true;
    for (const { cell, observation } of cells) {
      const sum = observation ? undefined : sumOf(cells, cell, overlapping);
      if (sum !== undefined) sums.set(cell, sum);
    }
    return sums;
  }, [indicator, cells, dimensions]);
}
