import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Button } from './button';
import styles from './search-form.module.css';

export function SearchForm({ initial = '' }: { initial?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = (form: FormData): void => {
    const typed = form.get('q');
    const q = typeof typed === 'string' ? typed.trim() : '';
    if (q !== '') void navigate({ to: '/search', search: { q } });
  };
  return (
    <search className={styles.search}>
      <form action={search}>
        <label htmlFor="search-q">{t('search.label')}</label>
        <div className={styles.row}>
          <input
            key={initial}
            id="search-q"
            name="q"
            type="search"
            defaultValue={initial}
            maxLength={100}
            required
          />
          <Button type="submit">{t('search.button')}</Button>
        </div>
      </form>
    </search>
  );
}
