import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';

import styles from './drafting.module.css';
import type { Chapter } from './types';

export function CompletenessTable({ chapters }: { chapters: Chapter[] }) {
  const { t } = useTranslation('drafting');
  const format = useFormat();
  const sent = (onTime: Chapter['completeness']['onTime']): string =>
    onTime === null || onTime === undefined ? '–' : t(onTime ? 'data.inTime' : 'data.late');
  return (
    <DataTable
      caption={t('data.completeness')}
      rows={chapters}
      rowKey={({ planId }) => planId}
      columns={[
        {
          key: 'municipality',
          header: t('data.municipality'),
          rowHeader: true,
          cell: ({ organisation }) => organisation.name,
        },
        {
          key: 'percent',
          header: t('data.percent'),
          numeric: true,
          cell: ({ completeness: { percent } }) =>
            percent === null || percent === undefined ? '–' : format.percent(percent),
        },
        { key: 'onTime', header: t('data.onTime'), cell: ({ completeness }) => sent(completeness.onTime) },
        {
          key: 'cells',
          header: t('data.cells'),
          cell: ({ completeness: { cells, missing, suppressed } }) =>
            t('data.counts', { cells, missing, suppressed }),
        },
      ]}
    />
  );
}

export function GapTable({ chapters }: { chapters: Chapter[] }) {
  const { t } = useTranslation('drafting');
  const term = useTerm();
  const cellName = useCellName();
  const gaps = chapters.flatMap(({ organisation, gaps: own }) =>
    own.map((gap) => ({ ...gap, organisation: organisation.name })),
  );
  if (gaps.length === 0) return <p>{t('data.noGaps')}</p>;
  return (
    <DataTable
      caption={t('data.gaps')}
      rows={gaps}
      rowKey={({ planIndicatorId, cell }) => `${planIndicatorId}/${cell}`}
      columns={[
        {
          key: 'gap',
          header: t('data.gap'),
          rowHeader: true,
          cell: ({ title, cell, organisation }) => (
            <span className={styles.about}>
              <span>
                {title} · {cellName(cell)}
              </span>
              {chapters.length > 1 && <span className={styles.small}>{organisation}</span>}
            </span>
          ),
        },
        {
          key: 'reason',
          header: t('data.reason'),
          cell: ({ reason, note }) => [term('missingReason', reason), note].filter(Boolean).join(': '),
        },
      ]}
    />
  );
}
