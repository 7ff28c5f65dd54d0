import type { ClipboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readNumber } from '@/shared/format/number';
import type { Language } from '@/shared/i18n/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';

import styles from './form.module.css';
import { NumberField } from './number-field';

type Target = { period: string; cell: string; value?: number | undefined };
type Props = {
  label: string;
  help: string;
  error: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
};

const PERIOD = /^(19|20)\d\d(-(H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2]))?$/;
const whole = ({ period, cell, value }: Target): boolean =>
  PERIOD.test(period) && cell.trim() !== '' && value !== undefined;

/** Values to reach, one row per period and cell; only whole rows are saved. Rows of a spreadsheet can be pasted. */
export function TargetsField({ label, help, error, value, onChange }: Props) {
  const { t } = useTranslation('writing');
  const language = useLanguage();
  const stored = (Array.isArray(value) ? value : []) as Target[];
  const [drafted, setDrafted] = useState<Target[]>();
  const rows = drafted ?? stored;
  const change = (next: Target[]): void => {
    setDrafted(next.every(whole) ? undefined : next);
    onChange(next.filter(whole));
  };
  const put = (index: number, part: Partial<Target>): void =>
    change(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const paste = (event: ClipboardEvent): void => {
    const pasted = pastedRows(event.clipboardData.getData('text'), language);
    if (pasted.length === 0) return;
    event.preventDefault();
    change([...rows.filter(({ period }) => period !== ''), ...pasted]);
  };
  return (
    <fieldset className={styles.checks} onPaste={paste}>
      <legend>{label}</legend>
      <p className={styles.help}>{help}</p>
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <table className={styles.targets}>
        <thead>
          <tr>
            <th scope="col">{t('targets.period')}</th>
            <th scope="col">{t('targets.cell')}</th>
            <th scope="col">{t('targets.value')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>
                <Field
                  hiddenLabel
                  label={t('targets.periodOf', { row: index + 1 })}
                  placeholder="2027-H1"
                  value={row.period}
                  error={row.period !== '' && !PERIOD.test(row.period) ? t('targets.periodHelp') : undefined}
                  onChange={(event) => put(index, { period: event.target.value.trim().toUpperCase() })}
                />
              </td>
              <td>
                <Field
                  hiddenLabel
                  label={t('targets.cellOf', { row: index + 1 })}
                  list="target-cells"
                  value={row.cell}
                  maxLength={200}
                  onChange={(event) => put(index, { cell: event.target.value })}
                />
              </td>
              <td>
                <NumberField
                  hiddenLabel
                  label={t('targets.valueOf', { row: index + 1 })}
                  kind="number"
                  error={undefined}
                  value={row.value}
                  onChange={(next) => put(index, { value: next as number | undefined })}
                />
              </td>
              <td>
                <Button
                  variant="quiet"
                  aria-label={t('targets.remove', { row: index + 1 })}
                  onClick={() => change(rows.filter((_, at) => at !== index))}
                >
                  ×
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <datalist id="target-cells">
        <option value="total" />
        <option value="sex=F" />
        <option value="sex=M" />
      </datalist>
      <Button variant="quiet" onClick={() => setDrafted([...rows, { period: '', cell: 'total' }])}>
        {t('targets.add')}
      </Button>
    </fieldset>
  );
}

/** Two columns (period, value) or three (period, cell, value), separated as spreadsheets do. */
export function pastedRows(text: string, language: Language): Target[] {
  if (!text.includes('\t')) return [];
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((one) => one.trim()))
    .filter(([period = '']) => PERIOD.test(period.toUpperCase()))
    .map(([period = '', ...rest]) => {
      const reading = readNumber(rest.at(-1) ?? '', language);
      const cell = rest.length > 1 ? (rest[0] ?? 'total') : 'total';
      return {
        period: period.toUpperCase(),
        cell: cell === '' ? 'total' : cell,
        value: 'value' in reading ? reading.value : undefined,
      };
    });
}
