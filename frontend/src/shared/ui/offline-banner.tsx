import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './offline-banner.module.css';

function onConnection(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(onConnection, () => navigator.onLine);
  return <div role="status">{!online && <p className={styles.banner}>{t('offline')}</p>}</div>;
}
