import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useList } from '@/shared/api/use-list';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Select } from '@/shared/ui/field';
import { LoadMore } from '@/shared/ui/load-more';
import type { Tone } from '@/shared/ui/shape';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { CorrectCell } from './correct-cell';
import styles from './importing.module.css';
import { type PlanImport, type Remark, readPreview, type Severity } from './imports';

const TONES: Record<Severity, Tone> = { ERROR: 'stop', WARNING: 'warn', NOTE: 'quiet' };
const SEVERITIES: Severity[] = ['ERROR', 'WARNING', 'NOTE'];

/** Every remark at its cell, which can be put right here; the file itself stays as it is. */
export function Remarks({ found }: { found: PlanImport }) {
  const { t } = useTranslation('importing');
  const [severity, setSeverity] = useState<Severity>();
  const list = useList<Remark>(
    ['plan-imports', found.id, 'remarks', found.version, severity],
    async (cursor, signal) => ({ data: (await readPreview(found.id, severity, cursor, signal)).problems }),
  );
  if (list.error !== null) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <Select
        label={t('remarks.show')}
        value={severity ?? ''}
        onChange={({ target }) => setSeverity(SEVERITIES.find((one) => one === target.value))}
      >
        <option value="">{t('remarks.all')}</option>
        {SEVERITIES.map((one) => (
          <option key={one} value={one}>
            {t(`severity.${one}`)}
          </option>
        ))}
      </Select>
      {list.isPending ? (
        <Skeleton lines={6} height="16rem" />
      ) : list.items.length === 0 ? (
        <p className={styles.quiet}>{t('remarks.none')}</p>
      ) : (
        <RemarkTable found={found} remarks={list.items} />
      )}
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function RemarkTable({ found, remarks }: { found: PlanImport; remarks: Remark[] }) {
  const { t } = useTranslation('importing');
  const numbered = remarks.map((remark, index) => ({ ...remark, key: `${index}` }));
  return (
    <DataTable
      caption={t('remarks.title')}
      hiddenCaption
      rows={numbered}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'severity',
          header: t('remarks.kind'),
          cell: (remark) => (
            <StatusBadge tone={TONES[remark.severity]}>{t(`severity.${remark.severity}`)}</StatusBadge>
          ),
        },
        { key: 'message', header: t('remarks.text'), rowHeader: true, cell: ({ message }) => message },
        {
          key: 'correct',
          header: t('remarks.correct'),
          cell: (remark) => <CorrectCell found={found} remark={remark} />,
        },
      ]}
    />
  );
}
