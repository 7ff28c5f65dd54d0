import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { type Column, DataTable } from '@/shared/ui/data-table';
import { Section } from '@/shared/ui/page';
import { SourceLink } from '@/shared/ui/source-link';
import { Stated } from '@/shared/ui/stated';

import { type SourcedValue, sourcedValuesQuery } from './organisations';

/** Figures that were published elsewhere: nobody reported or checked them here, and the page says so. */
export function SourcedValues({ organisation }: { organisation: string }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const { data = [] } = useQuery(sourcedValuesQuery(organisation));
  if (data.length === 0) return null;
  const columns: Column<SourcedValue>[] = [
    { key: 'measure', header: t('sourced.measure'), rowHeader: true, cell: ({ measure }) => measure },
    { key: 'period', header: t('sourced.period'), cell: ({ period }) => period },
    {
      key: 'value',
      header: t('sourced.value'),
      numeric: true,
      cell: ({ value, unit, qualifier }) => (
        <>
          {qualifier} <Stated>{value == null ? undefined : format.number(value)}</Stated> {unit}
        </>
      ),
    },
    {
      key: 'source',
      header: t('sourced.source'),
      cell: ({ sourceUrl }) => <SourceLink source={sourceUrl} short />,
    },
  ];
  return (
    <Section title={t('sourced.title')}>
      <p>{t('sourced.text')}</p>
      <DataTable caption={t('sourced.title')} hiddenCaption columns={columns} rows={data} rowKey={rowKey} />
    </Section>
  );
}

function rowKey(row: SourcedValue): string {
  return `${row.measure} ${row.period} ${row.value ?? ''} ${JSON.stringify(row.breakdown)}`;
}
