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
  const { t } = useTranslation('monitoring');
  const term = useTerm();
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
  if (entry.status === 'MISSING') {
    const reason = term('missingReason', entry.missingReason === '' ? null : entry.missingReason);
    const text = [term('observationStatus', 'MISSING'), reason].filter(Boolean).join(' · ');
    return <input {...shared} data-missing readOnly value={text} />;
  }
  if (measure === 'YES_NO') {
    return (
      <select
        {...shared}
        disabled={locked}
        value={entry.value}
        onChange={(event) => onChange({ value: event.target.value })}
      >
        <option value="">{t('cell.choose')}</option>
        <option value="1">{t('cell.yes')}</option>
        <option value="0">{t('cell.no')}</option>
      </select>
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
