import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';

import styles from '@/shared/ui/dialog.module.css';

/** The page and its drafts stay behind it; a native dialog keeps focus and reading order by itself. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const inWindow = (): void => {
    setFailed(false);
    import('./oidc').then(({ signInInWindow }) => signInInWindow()).catch(() => setFailed(true));
  };
  const here = (): void => {
    const path = window.location.pathname + window.location.search;
    import('./oidc').then(({ signInHere }) => signInHere(path)).catch(() => setFailed(true));
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="session-expired"
      onCancel={(e) => e.preventDefault()}
    >
      <h2 id="session-expired">{t('auth.expired.title')}</h2>
      <p>{t('auth.expired.text')}</p>
      {failed && <p role="alert">{t('auth.expired.failed')}</p>}
      <div className={styles.actions}>
        <Button onClick={inWindow}>{t('auth.expired.window')}</Button>
        <Button variant="quiet" onClick={here}>
          {t('auth.expired.here')}
        </Button>
      </div>
    </dialog>
  );
}
