import { useTranslation } from 'react-i18next';

import { SourceLink } from './source-link';
import styles from './source-list.module.css';

/** Where a record comes from. */
export function SourceList({ sources }: { sources: readonly string[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return <p className={styles.none}>{t('sources.none')}</p>;
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
