import { useTranslation } from 'react-i18next';

import { CellValue } from '@/shared/findings/cell-value';
import { useTerm } from '@/shared/i18n/use-term';
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
  const term = useTerm();
  const columns: Column<PeriodRow>[] = [
    { key: 'period', header: t('series.period'), rowHeader: true, cell: (row) => row.code },
    ...cells.map((cell) => ({
      key: cell,
      header: term('cell', cell),
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
