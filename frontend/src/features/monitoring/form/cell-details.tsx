import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Field, Select, TextArea } from '@/shared/ui/field';

import type { Entry } from './entry';
import { EvidencePanel } from './evidence-panel';
import type { FormCell, Indicator, Place } from './form';
import styles from './form.module.css';
import { History, PastNotes } from './history';
import type { useCell } from './use-cell';

const STATUSES = ['NORMAL', 'ESTIMATED', 'PROVISIONAL', 'BREAK', 'MISSING'] as const;
const REASONS = [
  'NOT_COLLECTED',
  'NOT_DISAGGREGATED',
  'REFUSED',
  'NOT_YET_AVAILABLE',
  'NOT_APPLICABLE',
] as const;

type Props = {
  place: Place;
  name: string;
  cell: FormCell;
  measure: Indicator['measure'];
  field: ReturnType<typeof useCell>;
  locked: boolean;
};

/** How the value came about: its status, its parts, a note, its source and its evidence. */
export function CellDetails({ place, name, cell, measure, field, locked }: Props) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const { entry, change, flush, faults } = field;
  const leave = { onBlur: flush, readOnly: locked };
  const withParts = (measure === 'PERCENT' || measure === 'RATIO') && entry.status !== 'MISSING';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend that says the cell's name twice
    <div role="group" className={styles.details} aria-label={t('cell.detailsTitle', { cell: name })}>
      {cell.history.length > 1 && <History history={cell.history} measure={measure} />}
      <div className={styles.fields}>
        <Select
          label={t('cell.status')}
          disabled={locked}
          value={entry.status}
          onChange={(event) => change(withStatus(event.target.value as Entry['status']))}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {term('observationStatus', status)}
            </option>
          ))}
        </Select>
        {entry.status === 'MISSING' && (
          <Select
            label={t('cell.missingReason')}
            disabled={locked}
            error={faults.missingReason && t(`fault.${faults.missingReason}`)}
            value={entry.missingReason}
            onChange={(event) => change({ missingReason: event.target.value as Entry['missingReason'] })}
          >
            <option value="">{t('cell.choose')}</option>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {term('missingReason', reason)}
              </option>
            ))}
          </Select>
        )}
        {withParts && (
          <>
            <Field
              label={t('cell.numerator')}
              inputMode="decimal"
              value={entry.numerator}
              error={faults.numerator && t(`fault.${faults.numerator}`)}
              onChange={(event) => change({ numerator: event.target.value })}
              {...leave}
            />
            <Field
              label={t('cell.denominator')}
              inputMode="decimal"
              value={entry.denominator}
              error={faults.denominator && t(`fault.${faults.denominator}`)}
              onChange={(event) => change({ denominator: event.target.value })}
              {...leave}
            />
          </>
        )}
        <Field
          label={t('cell.source')}
          help={t('cell.sourceHelp')}
          value={entry.source}
          onChange={(event) => change({ source: event.target.value })}
          {...leave}
        />
        <TextArea
          label={t('cell.note')}
          data-note
          rows={2}
          value={entry.note}
          onChange={(event) => change({ note: event.target.value })}
          {...leave}
        />
      </div>
      <PastNotes history={cell.history} />
      <EvidencePanel place={place} cell={cell} locked={locked} />
    </div>
  );
}

function withStatus(status: Entry['status']): Partial<Entry> {
  if (status !== 'MISSING') return { status, missingReason: '' };
  return { status, value: '', numerator: '', denominator: '', text: '' };
}
