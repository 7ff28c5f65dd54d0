import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';

import styles from './drafting.module.css';
import type { Chapter, ReportItem } from './types';

type Props = { chapter: Chapter; only?: (item: ReportItem) => boolean };

/** Claim, finding and reply of each item, as the report will set them side by side. */
export function FindingTable({ chapter: { organisation, themes }, only = () => true }: Props) {
  const { t } = useTranslation('drafting');
  const term = useTerm();
  const items = themes.flatMap((theme) => theme.items).filter(only);
  if (items.length === 0) return <p>{t('data.none')}</p>;
  return (
    <DataTable
      caption={t('data.findings', { organisation: organisation.name })}
      rows={items}
      rowKey={({ itemId }) => itemId}
      columns={[
        {
          key: 'item',
          header: t('data.item'),
          rowHeader: true,
          cell: ({ code, title }) => [code, title].filter(Boolean).join(' · '),
        },
        {
          key: 'claim',
          header: t('data.claim'),
          cell: ({ claim }) => term('claimStatus', claim?.status) || '–',
        },
        { key: 'finding', header: t('data.finding'), cell: (item) => <Finding item={item} /> },
      ]}
    />
  );
}

function Finding({ item: { finding, changed, reply } }: { item: ReportItem }) {
  const { t } = useTranslation('drafting');
  const term = useTerm();
  const standing = changed ?? finding;
  if (standing === null || standing === undefined) return t('data.notJudged');
  return (
    <span className={styles.about}>
      <span>{term('completion', standing.completion)}</span>
      {changed !== null && changed !== undefined && <span className={styles.small}>{t('data.changed')}</span>}
      <span className={styles.small}>
        {t(reply === null || reply === undefined ? 'data.noReply' : 'data.replied')}
      </span>
    </span>
  );
}
