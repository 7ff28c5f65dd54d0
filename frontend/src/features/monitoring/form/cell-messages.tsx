import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Shape } from '@/shared/ui/shape';

import type { SaveState } from '../saving/save-state';
import type { Faults } from './entry';
import { type FormCheck, isEmptyCell } from './findings';
import { type FormCell, type Place, returnedReason } from './form';
import styles from './form.module.css';
import { useChecksOf } from './problems';
import { RangeReason } from './range-reason';

type Props = {
  id: string;
  place: Place;
  cell: FormCell;
  name: string;
  faults: Faults;
  state: SaveState;
  /** Opens the note that a warning asks for; nothing where it cannot be written. */
  onNote?: (() => void) | undefined;
};

/** All that is to be said about one value, right under it. */
export function CellMessages(props: Props) {
  const { id, place, cell, faults, state } = props;
  const checks = useChecksOf(place.planIndicatorId, place.cell).filter((check) => !isEmptyCell(check));
  const silent =
    checks.length === 0 &&
    state.kind !== 'refused' &&
    returnedReason(cell) === undefined &&
    Object.keys(faults).length === 0;
  return (
    <div id={id} className={styles.messages}>
      {!silent && <Said {...props} checks={checks} />}
    </div>
  );
}

function Said({ cell, name, faults, state, onNote, checks }: Props & { checks: FormCheck[] }) {
  const { t } = useTranslation('monitoring');
  const refusals = state.kind === 'refused' ? refusalsOf(state.problem.problem) : [];
  const returned = returnedReason(cell);
  const faultWords = [...new Set(Object.values(faults))];
  return (
    <>
      {returned !== undefined && <Message tone="warn">{t('cell.returned', { reason: returned })}</Message>}
      {faultWords.map((fault) => (
        <Message key={fault} tone="stop">
          {t(`fault.${fault}`)}
        </Message>
      ))}
      {refusals.map((text) => (
        <Message key={text} tone="stop">
          {text}
        </Message>
      ))}
      {checks.map((check) => (
        <CheckMessage key={`${check.rule}${check.message}`} check={check}>
          {onNote !== undefined && check.severity === 'WARNING' && check.blocks && (
            <button
              type="button"
              className={styles.inline}
              aria-label={t('checks.writeNoteFor', { cell: name })}
              onClick={onNote}
            >
              {t('checks.writeNote')}
            </button>
          )}
        </CheckMessage>
      ))}
      <RangeReason name={name} checks={checks} />
    </>
  );
}

/** One finding; it says so while it is about a value that is only typed. */
export function CheckMessage({ check, children }: { check: FormCheck; children?: ReactNode }) {
  const { t } = useTranslation('monitoring');
  const { severity, message, typed } = check;
  const tone = severity === 'ERROR' ? 'stop' : 'warn';
  return (
    <p className={styles.message} data-tone={tone}>
      <Shape tone={tone} />
      <span>
        {message}
        {typed && <span className={styles.typed}> ({t('checks.notSaved')})</span>}
      </span>
      {children}
    </p>
  );
}

function Message({ tone, children }: { tone: 'stop' | 'warn'; children: string }) {
  return (
    <p className={styles.message} data-tone={tone}>
      <Shape tone={tone} />
      <span>{children}</span>
    </p>
  );
}

type Refusal = Extract<SaveState, { kind: 'refused' }>['problem']['problem'];

function refusalsOf({ violations, detail, title }: Refusal): string[] {
  const messages = (violations ?? []).map((violation) => violation.message);
  return messages.length > 0 ? messages : [detail === undefined || detail === '' ? (title ?? '') : detail];
}
