import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAccount } from '@/shared/auth/use-session';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { draftsOnDevice, forgetDevice } from '@/shared/ui/draft-store';

/** Nothing of a person stays on a device that others may use; what would be lost by that is said before. */
export function SignOut() {
  const { t } = useTranslation();
  const account = useAccount() ?? 'anonymous';
  const [unsent, setUnsent] = useState(0);
  const [failed, setFailed] = useState(false);
  const ask = (): void => {
    const { length } = draftsOnDevice(account);
    if (length > 0) setUnsent(length);
    else leave();
  };
  const leave = (): void => {
    setUnsent(0);
    setFailed(false);
    signOutOf(account).catch(() => setFailed(true));
  };
  return (
    <>
      <Button variant="quiet" onClick={ask}>
        {t('auth.signOut')}
      </Button>
      {failed && <p role="alert">{t('auth.signOutFailed')}</p>}
      {unsent > 0 && (
        <ConfirmDialog
          title={t('auth.unsent.title')}
          confirm={t('auth.unsent.leave')}
          cancel={t('auth.unsent.stay')}
          busy={false}
          onConfirm={leave}
          onClose={() => setUnsent(0)}
        >
          <p>{t('auth.unsent.text', { count: unsent })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Forgets the drafts once the page really goes: a sign-out that fails or is called off loses nothing. */
async function signOutOf(account: string): Promise<void> {
  const forget = (): void => forgetDevice(account);
  window.addEventListener('pagehide', forget, { once: true });
  try {
    const { signOut } = await import('@/shared/auth/oidc');
    await signOut();
  } catch (failure) {
    window.removeEventListener('pagehide', forget);
    throw failure;
  }
}
