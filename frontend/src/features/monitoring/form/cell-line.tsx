import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCellName } from '@/shared/i18n/use-cell-name';
import { announce } from '@/shared/ui/announce';

import { ReturnCell } from '../review/return-cell';
import { ConflictDialog } from '../saving/conflict-dialog';
import { SavingWord } from '../saving/saving-word';
import { CellDetails } from './cell-details';
import { CellMessages } from './cell-messages';
import { entryOf } from './entry';
import { cellId, type FormCell, type Indicator, type Place, returnedReason } from './form';
import styles from './form.module.css';
import { History } from './history';
import { useCell } from './use-cell';
import { useFactsOf } from './use-facts';
import { ValueInput } from './value-input';

type Props = { submissionId: string; indicator: Indicator; cell: FormCell };

/** One cell as one line: its name, what earlier periods said, the value, where its saving stands, and more. */
export function CellLine({ submissionId, indicator, cell }: Props) {
  const { t } = useTranslation('monitoring');
  const cellName = useCellName();
  const messages = useId();
  const [open, setOpen] = useState(false);
  const [comparing, setComparing] = useState(false);
  const place: Place = { submissionId, planIndicatorId: indicator.id, cell: cell.cell };
  const field = useCell(place, cell, indicator.measure);
  const { entry, state, faults } = field;
  const name = cellName(cell.cell);
  const id = cellId(place);
  useRestoredNotice(field.restored);

  return (
    <div className={styles.line} data-returned={returnedReason(cell) !== undefined}>
      <label className={styles.name} htmlFor={id}>
        {name}
      </label>
      <History history={cell.history} measure={indicator.measure} />
      <div className={styles.value}>
        <ValueInput
          id={id}
          entry={entry}
          measure={indicator.measure}
          locked={!cell.editable}
          invalid={faults.value !== undefined || state.kind === 'refused'}
          describedBy={messages}
          onChange={field.change}
          onLeave={() => void field.flush()}
        />
        <SavingWord
          kind={state.kind}
          onRetry={() => void field.flush()}
          onCompare={() => setComparing(true)}
        />
      </div>
      <button
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-label={t('cell.detailsOf', { cell: name, indicator: indicator.title })}
        onClick={() => setOpen(!open)}
      >
        {t('cell.details')}
        {cell.evidence.length > 0 && <span className={styles.mark}>{t('cell.hasEvidence')}</span>}
      </button>
      <CellMessages id={messages} place={place} cell={cell} faults={faults} state={state} />
      {cell.observation !== undefined && cell.observation !== null && (
        <ReturnCell place={place} name={name} />
      )}
      {open && (
        <CellDetails
          place={place}
          name={name}
          cell={cell}
          measure={indicator.measure}
          field={field}
          locked={!cell.editable}
        />
      )}
      {comparing && state.kind === 'conflict' && (
        <Conflict
          what={`${indicator.title} – ${name}`}
          field={field}
          theirs={state.theirs}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

type Field = ReturnType<typeof useCell>;

function Conflict({
  what,
  field,
  theirs,
  onClose,
}: {
  what: string;
  field: Field;
  theirs: FormCell['observation'] | null;
  onClose: () => void;
}) {
  const facts = useFactsOf();
  return (
    <ConflictDialog
      what={what}
      mine={facts(field.entry)}
      theirs={theirs === null || theirs === undefined ? null : facts(entryOf(theirs, field.entry.language))}
      onChoose={(choice) => {
        field.resolve(choice);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** Said once when a page opens with something that had not reached the server. */
function useRestoredNotice(restored: boolean): void {
  const { t } = useTranslation('monitoring');
  useEffect(() => {
    if (restored) announce(t('saving.restored'));
  }, [restored, t]);
}
