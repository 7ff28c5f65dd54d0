import { useTranslation } from 'react-i18next';

import { addressOf, narrowedBy, type Search } from './narrowing';
import styles from './progress-page.module.css';

/** Where a program reads what the page shows. */
export function SameAsData({ search }: { search: Search }) {
  const { t } = useTranslation('opendata');
  const query = narrowedBy(search);
  return (
    <p className={styles.data} data-screen-only>
      <a href={addressOf('/api/v1/progress', query)}>{t('progress.json')}</a>
      {query.group === undefined && (
        <a href={addressOf('/api/v1/progress/plans', query)}>{t('progress.plansJson')}</a>
      )}
    </p>
  );
}
