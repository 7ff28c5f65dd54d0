import { useTranslation } from 'react-i18next';

import styles from './source-list.module.css';

/** Where a record comes from, each source by its host so that one sees who is speaking. */
export function SourceList({ sources }: { sources: readonly string[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return <p className={styles.none}>{t('sources.none')}</p>;
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source}>
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}

function Source({ source }: { source: string }) {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return source;
  return (
    <a href={source} rel="noreferrer">
      <strong>{url.hostname.replace(/^www\./, '')}</strong>
      <span className={styles.path}>{decodeURI(url.pathname)}</span>
    </a>
  );
}
