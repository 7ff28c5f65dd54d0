import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type NormCoverage as Coverage, planNormsQuery } from './guide';
import styles from './guide.module.css';

type Source = Coverage['sources'][number];
type Norm = Source['norms'][number];

/** Which norms a plan addresses, source by source: a bar, and behind it every norm in a table. */
export function NormCoverage({ planId }: { planId: string }) {
  const { t } = useTranslation('guide');
  const { data, error, refetch } = useQuery(planNormsQuery(planId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={6} height="16rem" />;
  return (
    <div className={styles.coverage}>
      <p>{t('norms.text')}</p>
      {data.sources.map((source) => (
        <SourceCoverage key={source.source} source={source} />
      ))}
      {data.unknown.length > 0 && <p>{t('norms.unknown', { norms: data.unknown.join(', ') })}</p>}
    </div>
  );
}

function SourceCoverage({ source }: { source: Source }) {
  const { t } = useTranslation('guide');
  const term = useTerm();
  const title = useTitle();
  const { addressed, onlyThroughThemes, total } = source;
  const name = term('normSource', source.source);
  return (
    <details className={styles.source}>
      <summary>
        <span className={styles.sourceName}>{name}</span>
        <span className={styles.bar} aria-hidden="true">
          <span className={styles.named} style={{ flexGrow: addressed }} />
          <span className={styles.through} style={{ flexGrow: onlyThroughThemes }} />
          <span style={{ flexGrow: total - addressed - onlyThroughThemes }} />
        </span>
        <span className={styles.small}>
          {t('norms.summary', { addressed, total })}
          {onlyThroughThemes > 0 && ` · ${t('norms.through', { count: onlyThroughThemes })}`}
        </span>
      </summary>
      <DataTable<Norm>
        caption={name}
        hiddenCaption
        rows={source.norms}
        rowKey={({ norm }) => norm}
        columns={[
          { key: 'norm', header: t('norms.norm'), rowHeader: true, cell: (n) => `${n.norm} ${title(n)}` },
          { key: 'state', header: t('norms.state'), cell: (n) => <NormState norm={n} /> },
          { key: 'objectives', header: t('norms.objectives'), numeric: true, cell: (n) => n.objectives },
          { key: 'actions', header: t('norms.actions'), numeric: true, cell: (n) => n.actions },
          { key: 'indicators', header: t('norms.indicators'), numeric: true, cell: (n) => n.indicators },
        ]}
      />
    </details>
  );
}

function NormState({ norm }: { norm: Norm }) {
  const { t } = useTranslation('guide');
  if (norm.objectives + norm.actions + norm.indicators > 0) {
    return <StatusBadge tone="done">{t('norms.named')}</StatusBadge>;
  }
  return norm.throughThemes.length > 0 ? (
    <StatusBadge tone="going">{t('norms.byTheme')}</StatusBadge>
  ) : (
    <StatusBadge tone="quiet">{t('norms.not')}</StatusBadge>
  );
}
