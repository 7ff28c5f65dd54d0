import { useTranslation } from 'react-i18next';

import { CellValue } from '@/shared/findings/cell-value';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { type Column, DataTable } from '@/shared/ui/data-table';

import type { PeriodRow } from './series';

export function SeriesTable({
  rows,
  cells,
  percent,
}: {
  rows: PeriodRow[];
  cells: string[];
  percent: boolean;
}) {
  const { t } = useTranslation('plan');
  const cellName = useCellName();
  const columns: Column<PeriodRow>[] = [
    { key: 'period', header: t('series.period'), rowHeader: true, cell: (row) => row.code },
    ...cells.map((cell) => ({
      key: cell,
      header: cellName(cell),
      numeric: true,
      cell: (row: PeriodRow) => <CellValue point={row.cells.get(cell)} percent={percent} />,
    })),
  ];
  return (
    <DataTable
      caption={t('series.tableCaption')}
      hiddenCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
    />
  );
}
