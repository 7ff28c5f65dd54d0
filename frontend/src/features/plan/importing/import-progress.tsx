import { useTranslation } from 'react-i18next';

import styles from './importing.module.css';
import type { PlanImport } from './imports';

export function ImportProgress({ found: { fileName, progress } }: { found: PlanImport }) {
  const { t } = useTranslation('importing');
  return (
    <div className={styles.panel} role="status">
      <p>{t('reading', { fileName })}</p>
      <progress className={styles.progress} value={progress} max={100} aria-label={t('readingShort')} />
      <p className={styles.quiet}>{t('leave')}</p>
    </div>
  );
}
