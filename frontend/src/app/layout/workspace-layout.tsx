import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RequireSession } from '@/shared/auth/require-session';
import { useRoles } from '@/shared/auth/use-session';
import { CATALOGUES } from '@/shared/i18n/i18n';
import { Skeleton } from '@/shared/ui/skeleton';

import { SignOut } from './sign-out';
import styles from './workspace-layout.module.css';
import { entriesFor } from './workspace-nav';

export function WorkspaceLayout() {
  const wide = useMatches().some(({ staticData }) => staticData.wide === true);
  return (
    <RequireSession>
      <div className={styles.layout} data-wide={wide || undefined}>
        <WorkspaceNav />
        <div className={styles.content}>
          <Suspense fallback={<Skeleton lines={6} height="50vh" />}>
            <Desk />
          </Suspense>
        </div>
      </div>
    </RequireSession>
  );
}

/** Shown once all its texts are there: a text missed by a part of the page would hide all of it meanwhile. */
function Desk() {
  useTranslation(CATALOGUES);
  return <Outlet />;
}

function WorkspaceNav() {
  const { t } = useTranslation('workspace');
  const roles = useRoles();
  return (
    <nav aria-label={t('nav')} className={styles.nav} data-screen-only>
      <ul>
        {entriesFor(roles).map(({ label, link }) => (
          <li key={label}>
            <Link
              {...link}
              activeOptions={{ exact: link.to === '/workspace' || link.to === '/workspace/board' }}
            >
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
      <SignOut />
    </nav>
  );
}
