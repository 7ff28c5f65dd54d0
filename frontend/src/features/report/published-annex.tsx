import { useTranslation } from 'react-i18next';

import { type Column, DataTable } from '@/shared/ui/data-table';

import styles from './report.module.css';
import type { Content } from './reports';

type Source = Content['annex']['sources'][number];

export function PublishedAnnex({ content: { annex, chapters } }: { content: Content }) {
  const { t } = useTranslation('report');
  const columns: Column<Source>[] = [
    {
      key: 'plan',
      header: t('annex.plan'),
      rowHeader: true,
      cell: ({ planId }) => chapters.find((chapter) => chapter.planId === planId)?.planTitle ?? planId,
    },
    {
      key: 'submission',
      header: t('annex.submission'),
      cell: ({ submissionId, submissionNumber }) => (
        <>
          {submissionNumber} <code className={styles.hash}>{submissionId}</code>
        </>
      ),
    },
    {
      key: 'receipt',
      header: t('annex.receipt'),
      cell: ({ receiptSha256 }) => <code className={styles.hash}>{receiptSha256 ?? '—'}</code>,
    },
  ];
  return (
    <section id="annex" className={styles.part}>
      <h2>{t('part.annex')}</h2>
      <p>{t('annex.text')}</p>
      <DataTable
        caption={t('part.annex')}
        hiddenCaption
        columns={columns}
        rows={annex.sources}
        rowKey={(one) => one.planId}
      />
      <p className={styles.quiet}>
        {t('annex.snapshot')}: <code className={styles.hash}>{annex.snapshotId}</code>
      </p>
    </section>
  );
}
