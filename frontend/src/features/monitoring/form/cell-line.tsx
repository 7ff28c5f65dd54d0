import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { announce } from '@/shared/ui/announce';

import { ReturnCell } from '../review/return-cell';
import { ConflictDialog } from '../saving/conflict-dialog';
import { SavingWord } from '../saving/saving-word';
import { CellDetails } from './cell-details';
import { CellFacts } from './cell-facts';
import { CellMessages } from './cell-messages';
import { type Entry, entryOf } from './entry';
import { cellId, type FormCell, type Indicator, type Observation, type Place, returnedReason } from './form';
import styles from './form.module.css';
import { ProposedTotal, useProposal } from './proposed-total';
import { useCell } from './use-cell';
import { useFactsOf } from './use-facts';
import { useWords } from './use-words';
import { ValueInput } from './value-input';

type Props = {
  submissionId: string;
  indicator: Indicator;
  cell: FormCell;
  /** What its parts add up to by now. */
  sum?: number | undefined;
  /** Where it stands in its table, for the keys. */
  row: number;
  column: number;
  /** Inside a table, whose headings name the cell for the eye. */
  compact?: boolean;
};

/** One cell: its name, what earlier periods said, the value, where its saving stands, and more. */
export const CellLine = memo(function CellLine({
  submissionId,
  indicator,
  cell,
  sum,
  row,
  column,
  compact = false,
}: Props) {
  const { t, language, cellName } = useWords();
  const name = cellName(cell.cell);
  const messages = useId();
  const line = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [comparing, setComparing] = useState(false);
  const place: Place = { submissionId, planIndicatorId: indicator.id, cell: cell.cell };
  const field = useCell(place, cell, indicator.measure, language);
  const { entry, state, faults } = field;
  const { offer, take, byKey } = useProposal(cell, sum, field);
  const undo = useUndo(field);
  const writeNote = (): void => {
    flushSync(() => setOpen(true));
    line.current?.querySelector<HTMLElement>('[data-note]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    byKey(event);
    undo.byKey(event);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to keys that bubble up from the field
    <div
      ref={line}
      className={styles.line}
      data-compact={compact}
      data-returned={returnedReason(cell) !== undefined}
      onKeyDown={onKeyDown}
    >
      <label className={styles.name} htmlFor={cellId(place)}>
        {name}
      </label>
      <CellFacts cell={cell} name={name} measure={indicator.measure} compact={compact} />
      <div className={styles.value}>
        <ValueInput
          id={cellId(place)}
          entry={entry}
          measure={indicator.measure}
          locked={!cell.editable}
          invalid={faults.value !== undefined || state.kind === 'refused'}
          describedBy={messages}
          row={row}
          column={column}
          onChange={field.change}
          onEnter={undo.begin}
          onLeave={() => field.flush()}
        />
        {state.kind !== 'rest' && (
          <SavingWord kind={state.kind} onRetry={field.retry} onCompare={() => setComparing(true)} />
        )}
        {field.restored && <RestoredNotice />}
        {offer !== undefined && <ProposedTotal name={name} total={offer.value} onTake={take} />}
        {entry.numerator !== '' && (
          <span className={styles.quiet}>
            {t('cell.parts', { numerator: entry.numerator, denominator: entry.denominator })}
          </span>
        )}
        {entry.workedOut === true && <span className={styles.quiet}>{t('cell.workedOut')}</span>}
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
      <CellMessages
        id={messages}
        place={place}
        cell={cell}
        faults={faults}
        state={state}
        name={name}
        onNote={cell.editable ? writeNote : undefined}
      />
      {!cell.editable && (cell.observation ?? null) !== null && <ReturnCell place={place} name={name} />}
      {!open && entry.note !== '' && (
        <p className={styles.note}>{t('cell.noteSaid', { note: entry.note })}</p>
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
});

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
  const { t, format } = useWords();
  const facts = useFactsOf();
  const storedFacts = (stored: Observation) => [
    ...facts(entryOf(stored, field.entry.language)),
    { label: t('conflict.by'), value: `${stored.updatedBy}, ${format.moment(stored.updatedAt)}` },
  ];
  return (
    <ConflictDialog
      what={what}
      mine={facts(field.entry)}
      theirs={theirs === null || theirs === undefined ? null : storedFacts(theirs)}
      onChoose={(choice) => {
        field.resolve(choice);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** Escape puts back what stood in the cell when it was entered. */
function useUndo({ entry, change }: Field) {
  const before = useRef<Entry>(entry);
  return {
    begin: (): void => {
      before.current = entry;
    },
    byKey: (event: KeyboardEvent): void => {
      const cell = event.target instanceof HTMLElement && event.target.dataset['gridCell'] !== undefined;
      if (event.key !== 'Escape' || !cell || event.nativeEvent.isComposing) return;
      if (JSON.stringify(before.current) === JSON.stringify(entry)) return;
      event.preventDefault();
      change(before.current);
    },
  };
}

/** Said once when a page opens with something that had not reached the server. */
function RestoredNotice() {
  const { t } = useWords();
  useEffect(() => announce(t('saving.restored')), [t]);
  return null;
}
