import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { LiveRegion } from '@/shared/ui/announce';
import { OfflineBanner } from '@/shared/ui/offline-banner';
import { Skeleton } from '@/shared/ui/skeleton';

import { DemoNotice } from './demo-notice';
import { Footer } from './footer';
import { Header } from './header';
import styles from './shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const main = useFocusOnNavigation();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <OfflineBanner />
      <Header />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Skeleton lines={6} height="60vh" />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <DemoNotice />
      <LiveRegion />
    </div>
  );
}

/** After a link is followed, a keyboard or a screen reader goes on at the new page, not at the old link. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(path);
  // Before the page is painted: later, it would take the focus from somebody who has already gone on.
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
