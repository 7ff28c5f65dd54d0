import { useTranslation } from 'react-i18next';

import { CellValue } from '@/shared/findings/cell-value';
import { useFormat } from '@/shared/format/use-format';
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
  const format = useFormat();
  const write = (value: number): string => (percent ? format.percent(value) : format.number(value));
  const held = (['baseline', 'target'] as const).filter((what) => rows.some((row) => row[what] !== null));
  const columns: Column<PeriodRow>[] = [
    { key: 'period', header: t('series.period'), rowHeader: true, cell: (row) => row.code },
    ...cells.map((cell) => ({
      key: cell,
      header: cellName(cell),
      numeric: true,
      cell: (row: PeriodRow) => <CellValue point={row.cells.get(cell)} percent={percent} />,
    })),
    ...held.map((what) => ({
      key: what,
      header: t(`series.held.${what}`),
      numeric: true,
      cell: (row: PeriodRow) => (row[what] === null ? '–' : write(row[what])),
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
