import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from './button';
import styles from './figure.module.css';

type Download = { label: string; href: string };
type Props = {
  caption: string;
  note?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  downloads?: Download[];
};

/** A picture never comes without its numbers: the table is one key away, and always there on paper. */
export function Figure({ caption, note, chart, table, downloads = [] }: Props) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <strong>{caption}</strong>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </figcaption>
      <div className={styles.bar} data-screen-only>
        <Button variant="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'figure.showChart' : 'figure.showTable')}
        </Button>
        {downloads.map(({ label, href }) => (
          <a key={label} href={href} className={styles.download}>
            {label}
          </a>
        ))}
      </div>
      <div hidden={asTable}>{chart}</div>
      <div className={asTable ? undefined : styles.onPaper}>{table}</div>
    </figure>
  );
}
