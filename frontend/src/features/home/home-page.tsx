import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ErrorState } from '@/shared/ui/error-state';
import { useDocumentTitle } from '@/shared/ui/page';
import { SearchForm } from '@/shared/ui/search-form';
import { Skeleton } from '@/shared/ui/skeleton';

import { Counts } from './counts';
import { CurrentPeriod } from './current-period';
import styles from './home-page.module.css';
import { NewestReports } from './newest-reports';
import { overviewQuery } from './overview';
import { Provinces } from './provinces';

export function HomePage() {
  const { t } = useTranslation('home');
  const { data, error, refetch } = useQuery(overviewQuery);
  useDocumentTitle('');
  return (
    <div className={styles.home}>
      <header className={styles.hero}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <SearchForm />
      </header>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={8} height="70vh" />}
      {data !== undefined && (
        <>
          <Counts counts={data.counts} />
          <Provinces provinces={data.provinces} />
          <div className={styles.pair}>
            <NewestReports reports={data.newestReports} />
            <CurrentPeriod period={data.currentPeriod} />
          </div>
        </>
      )}
    </div>
  );
}
