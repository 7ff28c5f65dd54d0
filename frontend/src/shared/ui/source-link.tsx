import styles from './source-list.module.css';

/** A web address shows who is speaking first; any other text is just text. */
export function SourceLink({ source, short = false }: { source: string; short?: boolean }) {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return source;
  return (
    <a href={source} rel="noreferrer" className={styles.source}>
      <strong>{url.hostname.replace(/^www\./, '')}</strong>
      {!short && <span className={styles.path}>{readable(url.pathname)}</span>}
    </a>
  );
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
