import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { writeNumber } from '@/shared/format/number';
import { useFormat } from '@/shared/format/use-format';

import { type Entry, isBlank } from './entry';
import type { FormCell } from './form';
import styles from './form.module.css';
import type { CellField } from './use-cell';

type Props = { name: string; total: number; onTake: () => void };

/** The sum of the parts, offered and never put in unasked; the same by Alt and the equals sign. */
export function ProposedTotal({ name, total, onTake }: Props) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  return (
    <button type="button" className={styles.more} onClick={onTake}>
      {t('cell.workOut', { total: format.number(total) })}
      <span className="visually-hidden"> {name}</span>
    </button>
  );
}

type Proposal = NonNullable<FormCell['proposed']>;

/** What an empty cell may be filled with, how, and the key for it. What the form adds up itself is newer than what came. */
export function useProposal(cell: FormCell, sum: number | undefined, field: CellField) {
  const { entry } = field;
  const known: Proposal | undefined =
    sum === undefined ? (cell.proposed ?? undefined) : { by: '', value: sum };
  const offer = cell.editable && isBlank(entry) ? known : undefined;
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
  return { offer, take, byKey };
}

function written({ value, numerator, denominator }: Proposal, language: Entry['language']): Partial<Entry> {
  const write = (number: number | undefined): string =>
    typeof number === 'number' ? writeNumber(number, language) : '';
  return { value: write(value), numerator: write(numerator), denominator: write(denominator) };
}
