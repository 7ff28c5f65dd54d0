import { useTranslation } from 'react-i18next';

import styles from './sample-badge.module.css';

/** Marks what was made up to try the platform, wherever it is shown. */
export function SampleBadge() {
  const { t } = useTranslation();
  return (
    <span className={styles.sample} title={t('sample.explained')}>
      {t('sample.word')}
    </span>
  );
}
