import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type Owner, ownersQuery } from './owners';
import styles from './owners.module.css';
import { WhoseTurn } from './whose-turn';

/** For the municipality's own people: how far each unit is, and whose turn it is there today. */
export function OwnersPanel({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { data, error, refetch } = useQuery(ownersQuery(submissionId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.owners.length === 0) return null;
  return (
    <Section title={t('owners.title')}>
      <p className={styles.help}>{t('owners.lead')}</p>
      <DataTable
        caption={t('owners.title')}
        hiddenCaption
        rows={data.owners}
        rowKey={({ unitId }) => unitId ?? 'nobody'}
        columns={[
          { key: 'unit', header: t('owners.unit'), rowHeader: true, cell: (owner) => <Unit owner={owner} /> },
          { key: 'who', header: t('owners.who'), cell: (owner) => <WhoseTurn owner={owner} /> },
          {
            key: 'done',
            header: t('owners.done'),
            numeric: true,
            cell: ({ answered, expected }) => t('owners.answered', { answered, expected }),
          },
          {
            key: 'last',
            header: t('owners.lastEntry'),
            cell: ({ lastEntryAt }) => (lastEntryAt == null ? t('owners.never') : format.day(lastEntryAt)),
          },
        ]}
      />
    </Section>
  );
}

function Unit({ owner: { unitName, namedInPlan, mine, quiet } }: { owner: Owner }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  return (
    <>
      {unitName ?? t('owners.nobodyNamed')}
      {namedInPlan.length > 0 && (
        <span className={styles.under}>{t('owners.inPlan', { names: format.list(namedInPlan) })}</span>
      )}
      {mine && <span className={styles.under}>{t('owners.mine')}</span>}
      {quiet && (
        <span className={styles.under}>
          <StatusBadge tone="warn">{t('owners.quiet')}</StatusBadge>
        </span>
      )}
    </>
  );
}
