import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';

import { columnIndex } from './columns';
import styles from './importing.module.css';
import { type PlanImport, type Remark, useCorrect } from './imports';

/** Puts the remark's cell right beside the file, after which the file is read again. */
export function CorrectCell({ found, remark }: { found: PlanImport; remark: Remark }) {
  const { t } = useTranslation('importing');
  const [open, setOpen] = useState(false);
  const column = columnIndex(remark.column);
  if (remark.sheet < 0 || remark.row < 1 || column === undefined || found.mapping == null) {
    return <span className={styles.quiet}>{t('correct.inFile')}</span>;
  }
  const where = `${remark.column}${remark.row}`;
  if (!open) {
    return (
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('correct.open', { where })}
      </Button>
    );
  }
  return (
    <CellForm found={found} remark={remark} column={column} where={where} onClose={() => setOpen(false)} />
  );
}

type FormProps = { found: PlanImport; remark: Remark; column: number; where: string; onClose: () => void };

function CellForm({ found, remark, column, where, onClose }: FormProps) {
  const { t } = useTranslation('importing');
  const [text, setText] = useState(remark.raw ?? '');
  const correct = useCorrect(found);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    correct.mutate([{ sheet: remark.sheet, row: remark.row, column, text }], {
      onSuccess: () => announce(t('correct.done', { where })),
    });
  };
  return (
    <form className={styles.correct} onSubmit={save}>
      <Field
        label={t('correct.label', { where })}
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoFocus
      />
      <p className={styles.actions}>
        <Button type="submit" busy={correct.isPending}>
          {t('correct.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </p>
      {correct.error !== null && <ErrorState failure={correct.error} />}
    </form>
  );
}
