import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';

import styles from './importing.module.css';
import { type Mapping, type PlanImport, type SheetMapping, useMap } from './imports';
import { SheetForm } from './sheet-form';

/** How the file was understood, sheet by sheet, to be put right; remembered for the next file of this form. */
export function MappingForm({ found, mapping }: { found: PlanImport; mapping: Mapping }) {
  const { t } = useTranslation('importing');
  const [sheets, setSheets] = useState(mapping.sheets);
  const map = useMap(found);
  const change = (changed: SheetMapping): void =>
    setSheets(sheets.map((sheet) => (sheet.sheet === changed.sheet ? changed : sheet)));
  const readAgain = (event: FormEvent): void => {
    event.preventDefault();
    map.mutate({ sheets }, { onSuccess: () => announce(t('mapping.done')) });
  };
  return (
    <form onSubmit={readAgain}>
      <p>{t('mapping.help')}</p>
      {sheets.map((sheet) => (
        <SheetForm
          key={sheet.sheet}
          name={found.sheets[sheet.sheet] ?? `${sheet.sheet + 1}`}
          sheet={sheet}
          onChange={change}
        />
      ))}
      <p className={styles.actions}>
        <Button type="submit" busy={map.isPending}>
          {t('mapping.again')}
        </Button>
      </p>
      {map.error !== null && <ErrorState failure={map.error} />}
    </form>
  );
}
