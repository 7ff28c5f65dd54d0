import { useTranslation } from 'react-i18next';

import { DataTable } from '@/shared/ui/data-table';

import type { Preview } from './types';

/** How many declared what: the report names no member and no private tie. */
export function DeclarationCounts({ preview: { board, chapters } }: { preview: Preview }) {
  const { t } = useTranslation('drafting');
  const nameOf = (id: string): string =>
    chapters.find(({ organisation }) => organisation.id === id)?.organisation.name ?? '';
  if (board.declarations.length === 0) return <p>{t('data.none')}</p>;
  return (
    <DataTable
      caption={t('data.declarations')}
      rows={board.declarations}
      rowKey={({ organisationId, outcome }) => organisationId + outcome}
      columns={[
        {
          key: 'municipality',
          header: t('data.municipality'),
          rowHeader: true,
          cell: ({ organisationId }) => nameOf(organisationId),
        },
        { key: 'outcome', header: t('data.outcome'), cell: ({ outcome }) => t(`outcome.${outcome}`) },
        { key: 'members', header: t('data.members'), numeric: true, cell: ({ members }) => members },
      ]}
    />
  );
}
