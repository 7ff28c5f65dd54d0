import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Bell } from '@/features/notification/bell';
import { LanguageSwitch } from '@/shared/ui/language-switch';

import { AccountLink } from './account-link';
import styles from './header.module.css';
import { MAIN_NAV } from './nav';

export function Header() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.header} data-screen-only>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand} onClick={() => setOpen(false)}>
          <img src="/favicon.svg" alt="" width="30" height="30" />
          {t('product')}
        </Link>
        <button
          type="button"
          className={styles.menu}
          aria-expanded={open}
          aria-controls="main-nav"
          onClick={() => setOpen(!open)}
        >
          {t('nav.menu')}
        </button>
        <div id="main-nav" className={styles.drawer} data-open={open}>
          <nav aria-label={t('nav.main')}>
            <ul className={styles.nav}>
              {MAIN_NAV.map(({ key, link }) => (
                <li key={key}>
                  <Link {...link} onClick={() => setOpen(false)}>
                    {t(`nav.${key}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.tools}>
            <LanguageSwitch />
            <Bell />
            <AccountLink />
          </div>
        </div>
      </div>
    </header>
  );
}
