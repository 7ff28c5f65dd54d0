import { createContext, type ReactNode, useEffect } from 'react';

import { Breadcrumbs, type Crumb } from './breadcrumbs';
import styles from './page.module.css';

type Props = {
  title: string;
  /** What the browser tab says, when the heading alone would be too little. */
  documentTitle?: string;
  kicker?: ReactNode;
  lead?: ReactNode;
  badges?: ReactNode;
  crumbs?: Crumb[];
  children: ReactNode;
};

/** Whether a heading of the page stands already; what fails instead of a page brings its own. */
export const InsidePage = createContext(false);

/** One page: document title, trail, one h1, lead, then what it is about. */
export function Page({ title, documentTitle = title, kicker, lead, badges, crumbs, children }: Props) {
  useDocumentTitle(documentTitle);
  return (
    <div className={styles.page}>
      {crumbs !== undefined && <Breadcrumbs crumbs={crumbs} />}
      <header className={styles.header}>
        {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
        <h1>{title}</h1>
        {badges !== undefined && <div className={styles.badges}>{badges}</div>}
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </header>
      <InsidePage value>{children}</InsidePage>
    </div>
  );
}

export function Section({
  title,
  id,
  aside,
  children,
}: {
  title: string;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'YEEP İzleme' : `${title} · YEEP İzleme`;
  }, [title]);
}
