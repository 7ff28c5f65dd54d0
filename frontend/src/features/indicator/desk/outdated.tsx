import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';

import styles from './desk.module.css';

/** Says that somebody else saved meanwhile, and lets what was typed go only when asked. */
export function Outdated({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation('library');
  return (
    <div className={styles.panel} role="alert">
      <p>{t('page.stale')}</p>
      <div>
        <Button variant="quiet" onClick={onReload}>
          {t('page.reload')}
        </Button>
      </div>
    </div>
  );
}
