import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { inCellOrder } from '@/shared/findings/cell-state';
import { CellValue } from '@/shared/findings/cell-value';
import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useTitle } from '@/shared/i18n/use-language';
import { type Column, DataTable } from '@/shared/ui/data-table';
import { Stated } from '@/shared/ui/stated';

import type { ReportIndicator } from './reports';

export function PublishedIndicators({
  caption,
  indicators,
}: {
  caption: string;
  indicators: ReportIndicator[];
}) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const title = useTitle();
  const cellName = useCellName();
  const cells = inCellOrder(indicators.flatMap((indicator) => indicator.cells.map(({ cell }) => cell)));
  const columns: Column<ReportIndicator>[] = [
    {
      key: 'indicator',
      header: t('indicators.indicator'),
      rowHeader: true,
      cell: (indicator) => (
        <>
          <Link
            to="/plan-indicators/$planIndicatorId"
            params={{ planIndicatorId: indicator.planIndicatorId }}
          >
            {title({ titleTr: indicator.title, titleEn: indicator.titleEn ?? null })}
          </Link>{' '}
          ({indicator.unit})
        </>
      ),
    },
    ...cells.map((cell) => ({
      key: cell,
      header: cellName(cell),
      numeric: true,
      cell: ({ cells: own, measure }: ReportIndicator) => (
        <CellValue point={own.find((one) => one.cell === cell)} percent={measure === 'PERCENT'} />
      ),
    })),
    {
      key: 'target',
      header: t('indicators.target'),
      numeric: true,
      cell: ({ targetValue }) => (
        <Stated>{targetValue == null ? undefined : format.number(targetValue)}</Stated>
      ),
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={indicators} rowKey={(one) => one.planIndicatorId} />
  );
}
