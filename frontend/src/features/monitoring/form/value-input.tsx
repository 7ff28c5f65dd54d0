import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';

import type { Entry } from './entry';
import type { Indicator } from './form';
import styles from './form.module.css';

type Props = {
  id: string;
  entry: Entry;
  measure: Indicator['measure'];
  locked: boolean;
  invalid: boolean;
  describedBy: string;
  /** Where it stands in its table, for the keys. */
  row: number;
  column: number;
  onChange: (part: Partial<Entry>) => void;
  onEnter: () => void;
  onLeave: () => void;
};

/** The field that fits the measure. A value said to be missing shows its reason where the number would be. */
export function ValueInput(props: Props) {
  const { id, entry, measure, locked, invalid, describedBy, row, column, onChange, onEnter, onLeave } = props;
  const shared = {
    id,
    className: styles.input,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    'data-grid-cell': '',
    'data-grid-row': row,
    'data-grid-col': column,
    onFocus: onEnter,
    onBlur: onLeave,
  };
  if (entry.status === 'MISSING') return <MissingValue {...shared} reason={entry.missingReason} />;
  if (measure === 'YES_NO') {
    return (
      <YesOrNo {...shared} disabled={locked} value={entry.value} onAnswer={(value) => onChange({ value })} />
    );
  }
  if (measure === 'QUALITATIVE') {
    return (
      <textarea
        {...shared}
        rows={3}
        readOnly={locked}
        value={entry.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
    );
  }
  return (
    <input
      {...shared}
      inputMode="decimal"
      autoComplete="off"
      readOnly={locked}
      value={entry.value}
      onChange={(event) => onChange({ value: event.target.value })}
    />
  );
}

function MissingValue({ reason, ...shared }: ComponentProps<'input'> & { reason: Entry['missingReason'] }) {
  const term = useTerm();
  const why = term('missingReason', reason === '' ? null : reason);
  const text = [term('observationStatus', 'MISSING'), why].filter(Boolean).join(' · ');
  return <input {...shared} data-missing readOnly value={text} />;
}

function YesOrNo({ onAnswer, ...shared }: ComponentProps<'select'> & { onAnswer: (value: string) => void }) {
  const { t } = useTranslation('monitoring');
  return (
    <select {...shared} onChange={(event) => onAnswer(event.target.value)}>
      <option value="">{t('cell.choose')}</option>
      <option value="1">{t('cell.yes')}</option>
      <option value="0">{t('cell.no')}</option>
    </select>
  );
}
