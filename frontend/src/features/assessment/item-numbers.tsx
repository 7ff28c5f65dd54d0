import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import { Shape } from '@/shared/ui/shape';

import styles from './item-material.module.css';
import type { Cell } from './types';

/** One small table per indicator: total, women, men, each with what is said about its quality. */
export function ItemNumbers({ cells }: { cells: Cell[] }) {
  const { t } = useTranslation('assessment');
  const term = useTerm();
  const language = useLanguage();
  const cellName = useCellName();
  const firsts = cells.filter(
    (cell, at) => cells.findIndex((other) => other.planIndicatorId === cell.planIndicatorId) === at,
  );
  return firsts.map(({ planIndicatorId: id, indicatorTitle, indicatorTitleEn, unit }) => {
    const own = cells.filter(({ planIndicatorId }) => planIndicatorId === id);
    const title = language === 'en' ? (indicatorTitleEn ?? indicatorTitle) : indicatorTitle;
    return (
      <div key={id} className={styles.indicator}>
        <DataTable
          caption={unit === null || unit === undefined ? title : `${title} (${unit})`}
          rows={own}
          rowKey={({ cell }) => cell}
          columns={[
            {
              key: 'cell',
              header: t('cell.breakdown'),
              rowHeader: true,
              cell: ({ cell }) => cellName(cell),
            },
            { key: 'value', header: t('cell.value'), numeric: true, cell: (row) => <Value cell={row} /> },
            {
              key: 'status',
              header: t('cell.status'),
              cell: ({ status }) => term('observationStatus', status),
            },
            { key: 'note', header: t('cell.note'), cell: ({ note }) => note ?? '–' },
          ]}
        />
      </div>
    );
  });
}

function Value({ cell: { status, missingReason, value, numerator, denominator, text } }: { cell: Cell }) {
  const { t } = useTranslation('assessment');
  const term = useTerm();
  const format = useFormat();
  if (status === 'MISSING') {
    return (
      <span className={styles.missing}>
        <Shape tone="quiet" />
        {missingReason === null || missingReason === undefined
          ? term('observationStatus', status)
          : term('missingReason', missingReason)}
      </span>
    );
  }
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return (
      <>
        {typeof value === 'number' && <strong>{format.number(value)} </strong>}
        <span className={styles.small}>
          {t('cell.of', {
            numerator: format.number(numerator),
            denominator: format.number(denominator),
          })}
        </span>
      </>
    );
  }
  return typeof value === 'number' ? <strong>{format.number(value)}</strong> : text;
}
