import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

import { ExpiredDialog } from './expired-dialog';
import { useSession } from './use-session';

/** A reload forgets the tokens; Keycloak's own session then signs in again without asking. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const [failure, setFailure] = useState<unknown>();
  const anonymous = session.status === 'anonymous';

  useEffect(() => {
    if (!anonymous || failure !== undefined) return;
    const here = window.location.pathname + window.location.search + window.location.hash;
    import('./oidc').then(({ signInHere }) => signInHere(here)).catch(setFailure);
  }, [anonymous, failure]);

  if (failure !== undefined) {
    return (
      <ErrorState title={t('auth.unavailable')} failure={failure} onRetry={() => window.location.reload()} />
    );
  }
  if (session.status === 'anonymous' || session.status === 'signing-in') {
    return <Skeleton label={t('auth.signingIn')} lines={4} />;
  }
  return (
    <>
      {children}
      {session.status === 'expired' && <ExpiredDialog />}
    </>
  );
}
