import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import { Section } from '@/shared/ui/page';

import type { Form, FormCell, FormRow, Indicator } from './form';
import styles from './form.module.css';
import { useIndicatorTitle } from './use-titles';

type Change = { key: string; indicator: Indicator; cell: FormCell; before: FormCell['history'][number] };

/** What is different from the period before: what the approver looks at before sending. */
export function Changes({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const rows = form.items.flatMap(({ indicators }) => indicators).flatMap(changesOf);
  const first = form.items.every(({ indicators }) =>
    indicators.every(({ cells }) => cells.every(({ history }) => history.length === 0)),
  );
  return (
    <Section title={t('changes.title')}>
      {first && <p className={styles.quiet}>{t('changes.first')}</p>}
      {!first && rows.length === 0 && <p>{t('changes.none')}</p>}
      {rows.length > 0 && <ChangesTable rows={rows} />}
    </Section>
  );
}

function ChangesTable({ rows }: { rows: Change[] }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const cellName = useCellName();
  const format = useFormat();
  const titleOf = useIndicatorTitle();
  const word = ({
    status,
    value,
    text,
  }: Pick<FormCell['history'][number], 'status' | 'value' | 'text'>): string => {
    if (status === 'MISSING') return term('observationStatus', status);
    return value === null || value === undefined ? (text ?? '–') : format.number(value);
  };
  const difference = ({ cell, before }: Change): string => {
    const [now, then] = [cell.observation?.value, before.value];
    if (typeof now !== 'number' || typeof then !== 'number') return '–';
    const delta = Number((now - then).toFixed(4));
    return `${delta > 0 ? '+' : ''}${format.number(delta)}`;
  };
  return (
    <DataTable
      caption={t('changes.caption', { count: rows.length })}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'indicator',
          header: t('changes.indicator'),
          rowHeader: true,
          cell: ({ indicator, cell }) => `${titleOf(indicator)} – ${cellName(cell.cell)}`,
        },
        { key: 'before', header: t('changes.before'), numeric: true, cell: ({ before }) => word(before) },
        {
          key: 'now',
          header: t('changes.now'),
          numeric: true,
          cell: ({ cell }) => (cell.observation ? word(cell.observation) : t('cell.blank')),
        },
        { key: 'delta', header: t('changes.delta'), numeric: true, cell: difference },
      ]}
    />
  );
}

function changesOf({ indicator, cells }: FormRow): Change[] {
  return cells.flatMap((cell) => {
    const before = cell.history.at(-1);
    if (before === undefined || same(before, cell.observation)) return [];
    return [{ key: indicator.id + cell.cell, indicator, cell, before }];
  });
}

function same(before: FormCell['history'][number], now: FormCell['observation']): boolean {
  if (now === undefined || now === null) return false;
  return (
    before.status === now.status && before.value === now.value && (before.text ?? '') === (now.text ?? '')
  );
}
