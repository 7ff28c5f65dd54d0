import { useTranslation } from 'react-i18next';

import { Select } from '@/shared/ui/field';
import { Filters, TextFilter } from '@/shared/ui/filters';

import { type Criteria, countsOf, SHOWS } from './filter';
import type { FormCheck } from './findings';
import type { FormItem } from './form';
import styles from './form.module.css';
import type { AnsweringUnit } from './use-units';

type Props = {
  units: AnsweringUnit[];
  entries: FormItem[];
  checks: readonly FormCheck[];
  criteria: Criteria;
  shown: number;
  /** Not even a statement is left. */
  nothing: boolean;
  onChange: (part: Partial<Criteria>) => void;
};

/** Which part of a long form is looked at. */
export function FormFilters({ units, entries, checks, criteria, shown, nothing, onChange }: Props) {
  const { t } = useTranslation('monitoring');
  const counts = countsOf(entries, checks);
  const narrowed = shown < counts.all;
  return (
    <>
      <Filters>
        <fieldset className={styles.chips}>
          <legend>{t('form.filter.show')}</legend>
          {SHOWS.map((show) => (
            <Chip
              key={show}
              label={`${t(`form.filter.${show}`)} (${counts[show]})`}
              pressed={criteria.show === show}
              onPress={() => onChange({ show })}
            />
          ))}
        </fieldset>
        <TextFilter
          label={t('form.filter.search')}
          value={criteria.text}
          onChange={(text) => onChange({ text: text ?? '' })}
        />
        {units.length > 1 && (
          <Select
            label={t('form.filter.unit')}
            value={criteria.unit}
            onChange={(event) => onChange({ unit: event.target.value })}
          >
            <option value="">{t('form.filter.allUnits')}</option>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Filters>
      <p role="status" className={styles.quiet}>
        {narrowed && !nothing && shown > 0 && t('form.filter.shown', { count: shown })}
        {narrowed && !nothing && shown === 0 && t('form.filter.claimsOnly')}
        {narrowed && nothing && t('form.filter.none')}
      </p>
    </>
  );
}

type ChipProps = { label: string; pressed: boolean; onPress: () => void };

function Chip({ label, pressed, onPress }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  );
}
