import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import styles from './breadcrumbs.module.css';

export type Crumb = { label: string; link?: LinkProps };

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.trail')} data-screen-only>
      <ol className={styles.trail}>
        {crumbs.map(({ label, link }) => (
          <li key={label}>
            {link === undefined ? <span aria-current="page">{label}</span> : <Link {...link}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
