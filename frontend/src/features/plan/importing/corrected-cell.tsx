import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';

import styles from './importing.module.css';
import { type PlanImport, type SheetRow, useCorrect } from './imports';

type Props = { found: PlanImport; sheet: number; row: number; cell: SheetRow['cells'][number] };

/** A cell as it is read; where a person corrected it, what the file says stands beside it and can be put back. */
export function CorrectedCell({ found, sheet, row, cell }: Props) {
  const { t } = useTranslation('importing');
  const correct = useCorrect(found);
  const { original } = cell;
  if (original == null) return <span lang="tr">{cell.text}</span>;
  const where = `${cell.letter}${row}`;
  const putBack = (): void =>
    correct.mutate([{ sheet, row, column: cell.column, text: original }], {
      onSuccess: () => announce(t('rows.restored', { where })),
    });
  return (
    <span className={styles.corrected}>
      <ins lang="tr">{cell.text === '' ? t('rows.empty') : cell.text}</ins>
      <span className={styles.quiet}>
        {t('rows.original')} <del lang="tr">{original === '' ? t('rows.empty') : original}</del>
      </span>
      <Button variant="quiet" busy={correct.isPending} onClick={putBack}>
        {t('rows.restore', { where })}
      </Button>
      {correct.error !== null && <ErrorState failure={correct.error} />}
    </span>
  );
}
