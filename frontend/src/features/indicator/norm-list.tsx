import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';

import type { Norm } from './definitions';
import styles from './reference-page.module.css';

/** Norms of one source, what is part of another under it. */
export function NormList({ norms, all = [] }: { norms: readonly Norm[]; all?: readonly Norm[] }) {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  return (
    <ul className={styles.list}>
      {norms.map((norm) => {
        const parts = all.filter(({ parent }) => parent === norm.code);
        return (
          <li key={norm.norm}>
            <Link to="/reference/$norm" params={{ norm: norm.norm }}>
              <strong>{norm.code}</strong> {title(norm)}
            </Link>
            {norm.verified === false && <span className={styles.quiet}> ({t('norm.unverified')})</span>}
            {parts.length > 0 && (
              <div className={styles.parts}>
                <NormList norms={parts} all={all} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
