import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';

import styles from './stated.module.css';

/** Where the source is silent, the page says that it is silent: never a blank, never a zero. */
export function Stated({ children }: { children: Maybe<string | number> }) {
  const { t } = useTranslation();
  if (children === null || children === undefined || children === '') {
    return <span className={styles.unstated}>{t('unstated')}</span>;
  }
  return children;
}
