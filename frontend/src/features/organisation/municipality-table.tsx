import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { type Column, DataTable } from '@/shared/ui/data-table';
import { SampleBadge } from '@/shared/ui/sample-badge';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { Municipality } from './organisations';

export function MunicipalityTable({
  municipalities,
  withProvince,
}: {
  municipalities: Municipality[];
  withProvince: boolean;
}) {
  const { t } = useTranslation('organisation');
  const term = useTerm();
  const columns: Column<Municipality>[] = [
    {
      key: 'name',
      header: t('list.name'),
      rowHeader: true,
      cell: ({ slug, name }) => (
        <Link to="/municipalities/$slug" params={{ slug }}>
          {name}
        </Link>
      ),
    },
    ...(withProvince
      ? [{ key: 'province', header: t('list.province'), cell: (m: Municipality) => m.provinceName }]
      : []),
    { key: 'type', header: t('list.type'), cell: (m) => term('municipalityType', m.municipalityType) },
    {
      key: 'marks',
      header: t('list.marks'),
      cell: ({ pilot, sample }) => (
        <>
          {pilot && <StatusBadge tone="going">{t('pilot')}</StatusBadge>} {sample && <SampleBadge />}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      hiddenCaption
      columns={columns}
      rows={municipalities}
      rowKey={(m) => m.id}
    />
  );
}
