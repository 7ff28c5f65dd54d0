import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { Stated } from '@/shared/ui/stated';

import type { Population } from './desk/profile';

type Props = { population: Population[]; action?: (row: Population) => ReactNode };

export function PopulationTable({ population, action }: Props) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  if (population.length === 0) return <EmptyState title={t('population.none')} />;
  const count = (value: Maybe<number>) => (
    <Stated>{value === null || value === undefined ? value : format.number(value)}</Stated>
  );
  return (
    <DataTable
      caption={t('population.title')}
      hiddenCaption
      rowKey={({ year }) => String(year)}
      rows={population}
      columns={[
        { key: 'year', header: t('population.year'), rowHeader: true, cell: ({ year }) => String(year) },
        { key: 'female', header: t('population.female'), numeric: true, cell: (row) => count(row.female) },
        { key: 'male', header: t('population.male'), numeric: true, cell: (row) => count(row.male) },
        { key: 'total', header: t('population.total'), numeric: true, cell: (row) => count(row.total) },
        { key: 'source', header: t('population.source'), cell: ({ source }) => source },
        ...(action === undefined ? [] : [{ key: 'action', header: t('desk.action'), cell: action }]),
      ]}
    />
  );
}
