import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { type Column, DataTable } from '@/shared/ui/data-table';
import styles from './plan.module.css';
import { actionsOf, indicatorsOf, type Theme, tally } from './plan-tree';
import { StatedStatus } from './stated-status';

/** Per theme: how many actions in which state, and which rights types its indicators cover. Counts, not a score. */
export function PlanOverview({ themes, written }: { themes: Theme[]; written: boolean }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const columns: Column<Theme>[] = [
    {
      key: 'theme',
      header: t('overview.theme'),
      rowHeader: true,
      cell: (theme) => <a href={`#theme-${theme.id}`}>{theme.title ?? t('untitledTheme')}</a>,
    },
    {
      key: 'objectives',
      header: t('overview.objectives'),
      numeric: true,
      cell: (theme) => format.number(theme.objectives.length),
    },
    {
      key: 'actions',
      header: t('overview.actions'),
      numeric: true,
      cell: (theme) => format.number(actionsOf(theme).length),
    },
    { key: 'rights', header: t('overview.rights'), cell: (theme) => <RightsCounts theme={theme} /> },
  ];
  // A plan that is only being written states no status yet; a source that is silent is worth saying so.
  const stated = themes.flatMap(actionsOf).some(({ statedStatus }) => statedStatus != null);
  if (stated || !written)
    columns.splice(3, 0, {
      key: 'status',
      header: t('overview.status'),
      cell: (theme) => <StatusCounts theme={theme} />,
    });
  return (
    <DataTable caption={t('overview.caption')} columns={columns} rows={themes} rowKey={(theme) => theme.id} />
  );
}

function StatusCounts({ theme }: { theme: Theme }) {
  const { t } = useTranslation('plan');
  const counts = [...tally(actionsOf(theme).map((action) => action.statedStatus ?? undefined))];
  if (counts.length === 0) return <span className={styles.quiet}>{t('overview.noActions')}</span>;
  return (
    <span className={styles.badges}>
      {counts.map(([status, count]) => (
        <StatedStatus key={status ?? ''} status={status} count={count} />
      ))}
    </span>
  );
}

function RightsCounts({ theme }: { theme: Theme }) {
  const { t } = useTranslation('plan');
  const term = useTerm();
  const counts = [...tally(indicatorsOf(theme).map((indicator) => indicator.rightsType ?? undefined))];
  if (counts.length === 0) return <span className={styles.quiet}>{t('overview.noIndicators')}</span>;
  return counts
    .map(
      ([type, count]) => `${type === undefined ? t('overview.untyped') : term('rightsType', type)} ${count}`,
    )
    .join(' · ');
}
