import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ThemeSwitch } from '@/shared/ui/theme-switch';

import styles from './footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.text}>
          <p className={styles.purpose}>{t('footer.purpose')}</p>
          <p>
            {t('footer.dataLicence')} {t('footer.codeLicence')}
          </p>
          <p>{t('footer.sample')}</p>
        </div>
        <div className={styles.links} data-screen-only>
          <nav aria-label={t('footer.label')} className={styles.nav}>
            <Link to="/calendar">{t('footer.calendar')}</Link>
            <Link to="/about">{t('footer.about')}</Link>
            <Link to="/reference">{t('footer.reference')}</Link>
            <Link to="/receipts">{t('footer.receipts')}</Link>
            <Link to="/accessibility">{t('footer.accessibility')}</Link>
            <Link to="/privacy">{t('footer.privacy')}</Link>
            <a href="/api/v1/openapi">{t('footer.api')}</a>
          </nav>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
