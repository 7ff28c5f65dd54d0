import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { changeLanguage } from '@/shared/i18n/i18n';
import { useLanguage } from '@/shared/i18n/use-language';

import styles from './switches.module.css';

/** Offers the other language in its own words and stays on the page. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'tr' ? 'en' : 'tr';
  const queries = useQueryClient();

  const change = async (): Promise<void> => {
    const url = new URL(window.location.href);
    if (url.searchParams.has('lang')) {
      url.searchParams.set('lang', other);
      window.history.replaceState(window.history.state, '', url);
    }
    await changeLanguage(other);
    await queries.invalidateQueries();
  };

  return (
    <button type="button" className={styles.switch} lang={other} onClick={() => void change()}>
      {t('language.other')}
    </button>
  );
}
