import { useTranslation } from 'react-i18next';

import { Field as NumberField, Select } from '@/shared/ui/field';

import { columnLetters } from './columns';
import styles from './importing.module.css';
import type { Field, Layout, SheetMapping } from './imports';

const LAYOUTS: Layout[] = ['TABLE', 'CARD', 'MATRIX', 'LEFT_OUT'];
const HEADINGS: Field[] = ['THEME', 'GOAL', 'OBJECTIVE'];
export const FIELDS: Field[] = [
  'THEME',
  'THEME_CODE',
  'THEME_AIM',
  'GOAL',
  'GOAL_CODE',
  'OBJECTIVE',
  'OBJECTIVE_CODE',
  'ACTION',
  'ACTION_CODE',
  'INDICATOR',
  'INDICATOR_CODE',
  'DESCRIPTION',
  'COORDINATORS',
  'RESPONSIBLE_UNITS',
  'PARTNERS',
  'TIMELINE',
  'STARTS_ON',
  'ENDS_ON',
  'PLANNED_COST',
  'ACTUAL_COST',
  'UNIT',
  'BASELINE',
  'BASELINE_YEAR',
  'TARGET',
  'ACTUAL',
  'WEIGHT',
  'FREQUENCY',
  'DATA_SOURCE',
  'TARGET_GROUPS',
  'NEIGHBOURHOODS',
  'STRATEGIC_PLAN_CODE',
  'STATUS',
  'FINDINGS',
  'NEEDS',
  'RISKS',
  'NOTE',
  'ACTIONS_OF_THEME',
  'OTHER',
  'ROW_NUMBER',
];

type Props = { name: string; sheet: SheetMapping; onChange: (changed: SheetMapping) => void };

/** One sheet: how it is laid out and what each of its columns says. */
export function SheetForm({ name, sheet, onChange }: Props) {
  const { t } = useTranslation('importing');
  return (
    <details className={styles.sheet} open={sheet.layout !== 'LEFT_OUT'}>
      <summary>
        {t('mapping.sheet', { name })}{' '}
        <span className={styles.quiet}>
          {t(sheet.remembered ? 'mapping.remembered' : 'mapping.sure', {
            percent: Math.round(sheet.confidence * 100),
          })}
        </span>
      </summary>
      <div className={styles.sheetFields}>
        <Select
          label={t('mapping.layout')}
          value={sheet.layout}
          onChange={({ target }) =>
            onChange({ ...sheet, layout: LAYOUTS.find((one) => one === target.value) ?? sheet.layout })
          }
        >
          {LAYOUTS.map((layout) => (
            <option key={layout} value={layout}>
              {t(`layout.${layout}`)}
            </option>
          ))}
        </Select>
        <NumberField
          label={t('mapping.headerRow')}
          help={t('mapping.headerRowHelp')}
          type="number"
          min={0}
          max={20_000}
          value={sheet.headerRow}
          onChange={({ target }) => onChange({ ...sheet, headerRow: Number(target.value) })}
        />
        <Select
          label={t('mapping.headings')}
          value={sheet.headingRows}
          onChange={({ target }) =>
            onChange({
              ...sheet,
              headingRows: HEADINGS.find((one) => one === target.value) ?? sheet.headingRows,
            })
          }
        >
          {HEADINGS.map((field) => (
            <option key={field} value={field}>
              {t(`field.${field}`)}
            </option>
          ))}
        </Select>
      </div>
      <Columns name={name} sheet={sheet} onChange={onChange} />
    </details>
  );
}

function Columns({ name, sheet, onChange }: Props) {
  const { t } = useTranslation('importing');
  return (
    <fieldset className={styles.columns}>
      <legend>{t('mapping.columns', { name })}</legend>
      {sheet.columns.map((column, index) => (
        <Select
          key={column.column}
          label={`${columnLetters(column.column)} · ${column.header === '' ? t('mapping.noHeader') : column.header}`}
          value={column.field}
          onChange={({ target }) => {
            const field = FIELDS.find((one) => one === target.value) ?? column.field;
            onChange({ ...sheet, columns: sheet.columns.with(index, { ...column, field, confidence: 1 }) });
          }}
        >
          {FIELDS.map((field) => (
            <option key={field} value={field}>
              {t(`field.${field}`)}
            </option>
          ))}
        </Select>
      ))}
    </fieldset>
  );
}
