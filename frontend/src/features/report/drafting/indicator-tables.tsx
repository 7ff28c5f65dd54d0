import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import { Shape } from '@/shared/ui/shape';

import styles from './drafting.module.css';
import type { Chapter, Indicator, IndicatorCell } from './types';

/** The numbers as the public will see them; hidden and missing never look alike. */
export function IndicatorTables({ chapter: { organisation, indicators } }: { chapter: Chapter }) {
  const { t } = useTranslation('drafting');
  const cellName = useCellName();
  const language = useLanguage();
  const rows = indicators.flatMap((group) =>
    group.indicators.flatMap((indicator) =>
      indicator.cells.map((cell) => ({ indicator, cell, key: `${indicator.planIndicatorId}/${cell.cell}` })),
    ),
  );
  const titleOf = ({ title, titleEn }: Indicator): string => (language === 'en' ? (titleEn ?? title) : title);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t('data.indicators', { organisation: organisation.name })}</summary>
      <DataTable
        caption={t('data.indicators', { organisation: organisation.name })}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'indicator',
            header: t('data.indicator'),
            rowHeader: true,
            cell: ({ indicator, cell }) => `${titleOf(indicator)} · ${cellName(cell.cell)}`,
          },
          { key: 'value', header: t('data.cells'), numeric: true, cell: ({ cell }) => <Value cell={cell} /> },
        ]}
      />
    </details>
  );
}

function Value({
  cell: { suppressed, suppressionReason, status, missingReason, value, text },
}: {
  cell: IndicatorCell;
}) {
  const { t } = useTranslation('drafting');
  const term = useTerm();
  const format = useFormat();
  if (suppressed) {
    return (
      <span className={styles.hidden}>
        <Shape tone="stop" size={10} />
        {t('data.hidden')}: {t(`data.${suppressionReason as 'SMALL_NUMBER'}`)}
      </span>
    );
  }
  if (status === 'MISSING') {
    return (
      <span className={styles.missing}>
        {term('missingReason', missingReason) || term('observationStatus', status)}
      </span>
    );
  }
  return typeof value === 'number' ? format.number(value) : text;
}
