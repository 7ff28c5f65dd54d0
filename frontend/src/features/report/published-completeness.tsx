import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useTerm } from '@/shared/i18n/use-term';
import { type Column, DataTable } from '@/shared/ui/data-table';
import { Facts } from '@/shared/ui/facts';

import { AgreementLine } from './published-board';
import styles from './report.module.css';
import type { Chapter } from './reports';

type Gap = Chapter['gaps'][number];

export function PublishedCompleteness({ chapter: { completeness, gaps, agreement } }: { chapter: Chapter }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { percent, onTime, cells, missing, suppressed } = completeness;
  return (
    <>
      <h3>{t('part.completeness')}</h3>
      <Facts
        facts={[
          { label: t('completeness.percent'), value: percent == null ? '—' : format.percent(percent) },
          {
            label: t('completeness.onTime'),
            value: onTime == null ? '—' : t(onTime ? 'completeness.yes' : 'completeness.no'),
          },
          { label: t('completeness.cells'), value: format.number(cells) },
          { label: t('completeness.missing'), value: format.number(missing) },
          { label: t('completeness.suppressed'), value: format.number(suppressed) },
        ]}
      />
      <AgreementLine agreement={agreement} />
      {gaps.length === 0 ? <p className={styles.quiet}>{t('completeness.noGaps')}</p> : <Gaps gaps={gaps} />}
    </>
  );
}

function Gaps({ gaps }: { gaps: Gap[] }) {
  const { t } = useTranslation('report');
  const term = useTerm();
  const cellName = useCellName();
  const columns: Column<Gap>[] = [
    {
      key: 'indicator',
      header: t('completeness.indicator'),
      rowHeader: true,
      cell: ({ planIndicatorId, title }) => (
        <Link to="/plan-indicators/$planIndicatorId" params={{ planIndicatorId }}>
          {title}
        </Link>
      ),
    },
    { key: 'cell', header: t('completeness.cell'), cell: ({ cell }) => cellName(cell) },
    {
      key: 'reason',
      header: t('completeness.reason'),
      cell: ({ reason }) => term('missingReason', reason) || '—',
    },
    { key: 'note', header: t('completeness.note'), cell: ({ note }) => note ?? '—' },
  ];
  return (
    <DataTable
      caption={t('completeness.gaps')}
      columns={columns}
      rows={gaps}
      rowKey={({ planIndicatorId, cell }) => `${planIndicatorId} ${cell}`}
    />
  );
}
