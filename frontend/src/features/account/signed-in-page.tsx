import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

/** Where Keycloak sends people back to, in this window or in the one opened for signing in again. */
export function SignedInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<{ failure?: unknown; windowDone?: boolean }>({});

  useEffect(() => {
    finishOnce()
      .then((returnTo) =>
        returnTo === undefined ? setOutcome({ windowDone: true }) : navigate({ to: returnTo, replace: true }),
      )
      .catch((failure: unknown) => setOutcome({ failure }));
  }, [navigate]);

  return (
    <Page title={t('auth.signIn')}>
      {outcome.failure !== undefined && (
        <ErrorState
          title={t('auth.failed')}
          failure={outcome.failure}
          onRetry={() => window.location.assign('/workspace')}
        />
      )}
      {outcome.windowDone === true && <EmptyState title={t('auth.windowDone')} />}
      {outcome.failure === undefined && outcome.windowDone !== true && (
        <Skeleton label={t('auth.finishing')} />
      )}
    </Page>
  );
}

let finishing: Promise<string | undefined> | undefined;

/** A code can be redeemed once, whatever the number of times that React mounts the page. */
function finishOnce(): Promise<string | undefined> {
  finishing ??= import('@/shared/auth/oidc').then(({ finishSignIn }) => finishSignIn());
  return finishing;
}
