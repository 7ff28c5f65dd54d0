import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { type Column, DataTable } from '@/shared/ui/data-table';

import type { Recomputed } from './queries';
import { useDivision } from './use-division';

/** The same indicator in the same period over all plans: sums divided, never an average of percentages. */
export function RecomputedTable({ percentages }: { percentages: Recomputed[] }) {
  const { t } = useTranslation('opendata');
  const title = useTitle();
  const format = useFormat();
  const division = useDivision();
  if (percentages.length === 0) return null;
  const columns: Column<Recomputed>[] = [
    {
      key: 'indicator',
      header: t('progress.percentages.indicator'),
      rowHeader: true,
      cell: (one) => (
        <Link to="/indicators/$code" params={{ code: one.definitionCode }}>
          {one.definitionCode} {title(one)}
        </Link>
      ),
    },
    { key: 'period', header: t('progress.period'), cell: (one) => one.periodCode },
    { key: 'division', header: t('progress.percentages.division'), cell: division },
    {
      key: 'count',
      header: t('progress.percentages.indicators'),
      numeric: true,
      cell: (one) => format.number(one.indicators),
    },
  ];
  return (
    <DataTable
      caption={t('progress.percentages.caption')}
      columns={columns}
      rows={percentages}
      rowKey={(one) => [one.definitionCode, one.periodCode, one.measure].join()}
    />
  );
}
