import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';

import { normsQuery } from './definitions';
import styles from './reference-page.module.css';

/** The norms that something rests on, each leading to its own page. */
export function NormLinks({ norms }: { norms: readonly string[] }) {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  const { data = [] } = useQuery(normsQuery);
  if (norms.length === 0) return <p className={styles.quiet}>{t('page.noNorms')}</p>;
  return (
    <ul className={styles.list}>
      {norms.map((written) => {
        const norm = data.find((one) => one.norm === written);
        return (
          <li key={written}>
            <Link to="/reference/$norm" params={{ norm: written }}>
              <strong>{written}</strong> {norm !== undefined && title(norm)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
