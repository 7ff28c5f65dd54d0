import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { ProblemError } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, TextArea } from '@/shared/ui/field';

import styles from '../desk/desk.module.css';
import { useChange } from '../desk/profile';

/** A pasted or chosen list: all of it is added, or nothing and every problem is shown at its line. */
export function BulkForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const [list, setList] = useState('');
  const save = useChange(
    () => api.POST('/api/v1/organisation-imports', { headers: idempotencyKey(), body: { list } }),
    () => {
      setList('');
      onDone();
    },
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (list.trim() !== '') save.mutate(undefined);
      }}
    >
      <TextArea
        label={t('admin.list')}
        help={t('admin.listHelp')}
        rows={10}
        spellCheck={false}
        required
        value={list}
        onChange={(event) => setList(event.target.value)}
      />
      <Field
        label={t('admin.file')}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        onChange={(event) => void event.target.files?.[0]?.text().then(setList)}
      />
      {save.error !== null && <Problems failure={save.error} list={list} />}
      <div>
        <Button type="submit" busy={save.isPending}>
          {t('admin.sendList')}
        </Button>
      </div>
    </form>
  );
}

function Problems({ failure, list }: { failure: Error; list: string }) {
  const { t } = useTranslation('organisation');
  const lines = list.split(/\r?\n/);
  const found = failure instanceof ProblemError ? (failure.problem.violations ?? []) : [];
  const rows = found.map(({ pointer, message }, index) => {
    const line = /^\/rows\/(\d+)\//.exec(pointer)?.[1];
    return {
      key: String(index),
      line,
      text: line === undefined ? '' : (lines[Number(line) - 1] ?? ''),
      message,
    };
  });
  return (
    <>
      <ErrorState failure={failure} title={t('admin.nothingAdded')} />
      {rows.length > 0 && (
        <DataTable
          caption={t('admin.problems', { count: rows.length })}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'line', header: t('admin.line'), rowHeader: true, cell: ({ line }) => line ?? '–' },
            { key: 'text', header: t('admin.text'), cell: ({ text }) => text },
            { key: 'problem', header: t('admin.problem'), cell: ({ message }) => message },
          ]}
        />
      )}
    </>
  );
}
