import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { Button } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Select } from '@/shared/ui/field';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';

import { CorrectedCell } from './corrected-cell';
import styles from './importing.module.css';
import type { PlanImport, SheetRow } from './imports';

/** The file as it is read now, sheet by sheet; asked for only when somebody wants to look. */
export function FileRows({ found }: { found: PlanImport }) {
  const { t } = useTranslation('importing');
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState(0);
  return (
    <>
      <p>{t('rows.help')}</p>
      <p className={styles.actions}>
        <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'rows.hide' : 'rows.show')}
        </Button>
      </p>
      {open && (
        <>
          {found.sheets.length > 1 && (
            <Select
              label={t('rows.sheet')}
              value={sheet}
              onChange={({ target }) => setSheet(Number(target.value))}
            >
              {found.sheets.map((name, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          <Rows found={found} sheet={sheet} />
        </>
      )}
    </>
  );
}

function Rows({ found, sheet }: { found: PlanImport; sheet: number }) {
  const { t } = useTranslation('importing');
  const list = useList<SheetRow>(['plan-imports', found.id, 'rows', found.version, sheet], (cursor, signal) =>
    api.GET('/api/v1/plan-imports/{importId}/sheets/{sheet}', {
      params: { path: { importId: found.id, sheet }, query: { limit: 50, ...(cursor && { cursor }) } },
      signal,
    }),
  );
  const name = found.sheets[sheet] ?? `${sheet + 1}`;
  if (list.error !== null) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton lines={8} height="20rem" />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section className={styles.grid} aria-label={t('rows.caption', { name })} tabIndex={0}>
        <SheetTable found={found} sheet={sheet} rows={list.items} />
      </section>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function SheetTable({ found, sheet, rows }: { found: PlanImport; sheet: number; rows: SheetRow[] }) {
  const { t } = useTranslation('importing');
  const letters = new Map(rows.flatMap(({ cells }) => cells.map(({ column, letter }) => [column, letter])));
  const columns = [...letters].sort(([one], [other]) => one - other);
  return (
    <DataTable
      caption={t('rows.caption', { name: found.sheets[sheet] ?? `${sheet + 1}` })}
      hiddenCaption
      rows={rows}
      rowKey={({ number }) => `${number}`}
      columns={[
        { key: 'row', header: t('rows.row'), rowHeader: true, cell: ({ number }) => number },
        ...columns.map(([column, letter]) => ({
          key: letter,
          header: letter,
          cell: ({ number, cells }: SheetRow) => {
            const cell = cells.find((one) => one.column === column);
            return cell && <CorrectedCell found={found} sheet={sheet} row={number} cell={cell} />;
          },
        })),
      ]}
    />
  );
}
