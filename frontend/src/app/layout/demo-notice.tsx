import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { readSettings } from '@/shared/auth/settings';

import styles from './shell.module.css';

/** On every page of a demonstration: nobody should take a value typed in here for a municipality's own. */
export function DemoNotice() {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['settings'], queryFn: readSettings, staleTime: Infinity });
  if (data?.demo !== true) return null;
  return (
    <aside className={styles.demo} aria-label={t('demo.label')}>
      {t('demo.text')}
    </aside>
  );
}
