import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { writeNumber } from '@/shared/format/number';
import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { announce } from '@/shared/ui/announce';

import { ReturnCell } from '../review/return-cell';
import { ConflictDialog } from '../saving/conflict-dialog';
import { SavingWord } from '../saving/saving-word';
import { CellDetails } from './cell-details';
import { CellMessages } from './cell-messages';
import { type Entry, entryOf, isBlank } from './entry';
import { cellId, type FormCell, type Indicator, type Observation, type Place, returnedReason } from './form';
import styles from './form.module.css';
import { History } from './history';
import { usePastable } from './pastable';
import { ProposedTotal } from './proposed-total';
import { useCell } from './use-cell';
import { useFactsOf } from './use-facts';
import { ValueInput } from './value-input';

type Props = {
  submissionId: string;
  indicator: Indicator;
  cell: FormCell;
  /** What its parts add up to by now. */
  sum?: number | undefined;
  /** Inside a table, whose headings name the cell for the eye. */
  compact?: boolean;
};

/** One cell as one line: its name, what earlier periods said, the value, where its saving stands, and more. */
export function CellLine({ submissionId, indicator, cell, sum, compact = false }: Props) {
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
  const offer = cell.editable && isBlank(entry) ? proposalOf(cell, sum) : undefined;
  const take = (): void => {
    if (offer === undefined) return;
    field.change({ ...written(offer, entry.language), workedOut: true });
    field.flush();
  };
  const byKey = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== '=') return;
    event.preventDefault();
    take();
  };
  useRestoredNotice(field.restored);
  usePastable(id, {
    indicator: indicator.title ?? '',
    name,
    measure: indicator.measure,
    locked: !cell.editable,
    entry,
    change: field.change,
    flush: field.flush,
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to a key that bubbles up from the field
    <div
      className={styles.line}
      data-compact={compact}
      data-returned={returnedReason(cell) !== undefined}
      onKeyDown={byKey}
    >
      <label className={compact ? 'visually-hidden' : styles.name} htmlFor={id}>
        {name}
      </label>
      <History history={compact ? cell.history.slice(-1) : cell.history} measure={indicator.measure} />
      <div className={styles.value}>
        <ValueInput
          id={id}
          entry={entry}
          measure={indicator.measure}
          locked={!cell.editable}
          invalid={faults.value !== undefined || state.kind === 'refused'}
          describedBy={messages}
          onChange={field.change}
          onLeave={() => field.flush()}
        />
        <SavingWord kind={state.kind} onRetry={field.retry} onCompare={() => setComparing(true)} />
        {offer !== undefined && <ProposedTotal name={name} total={offer.value} onTake={take} />}
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
      <CellMessages id={messages} place={place} cell={cell} faults={faults} state={state} />
      {cell.observation !== undefined && cell.observation !== null && (
        <ReturnCell place={place} name={name} />
      )}
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
}

type Proposal = NonNullable<FormCell['proposed']>;

/** What the form adds up itself is newer than what came with it. */
function proposalOf({ proposed }: FormCell, sum: number | undefined): Proposal | undefined {
  return sum === undefined ? (proposed ?? undefined) : { by: '', value: sum };
}

function written({ value, numerator, denominator }: Proposal, language: Entry['language']): Partial<Entry> {
  const write = (number: number | undefined): string =>
    typeof number === 'number' ? writeNumber(number, language) : '';
  return { value: write(value), numerator: write(numerator), denominator: write(denominator) };
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
  const { t } = useTranslation('monitoring');
  const format = useFormat();
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

/** Said once when a page opens with something that had not reached the server. */
function useRestoredNotice(restored: boolean): void {
  const { t } = useTranslation('monitoring');
  useEffect(() => {
    if (restored) announce(t('saving.restored'));
  }, [restored, t]);
}
