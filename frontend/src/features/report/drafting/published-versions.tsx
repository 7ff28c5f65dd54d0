import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './drafting.module.css';
import { publishedQuery } from './queries';

/** Each version's permanent address and the hash that anybody can check it with. */
export function PublishedVersions({ reportId }: { reportId: string }) {
  const { t } = useTranslation('drafting');
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(publishedQuery(reportId));
  if (isPending) return <Skeleton lines={3} />;
  if (error !== null || data === null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const { versions, withdrawal } = data;
  return (
    <Section title={t('published.title')} aside={<a href={`/reports/${reportId}`}>{t('published.page')}</a>}>
      {withdrawal !== null && withdrawal !== undefined && (
        <p>{t('published.withdrawn', { day: format.day(withdrawal.at), reason: withdrawal.reason })}</p>
      )}
      {versions.map(({ number, publishedAt, sha256, corrigendum }) => {
        const path = `/api/v1/reports/${reportId}/versions/${number}`;
        return (
          <div key={number} className={styles.panel}>
            <h3>{t('published.version', { number })}</h3>
            <Facts
              facts={[
                { label: t('published.day'), value: format.moment(publishedAt) },
                {
                  label: t('published.address'),
                  value: <a href={path}>{`${window.location.origin}${path}`}</a>,
                },
                { label: t('published.hash'), value: <code className={styles.hash}>{sha256}</code> },
              ]}
            />
            {corrigendum !== null && corrigendum !== undefined && (
              <p>
                <strong>{t('published.corrigendum')}:</strong> {corrigendum}
              </p>
            )}
          </div>
        );
      })}
    </Section>
  );
}
