import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './switches.module.css';
import { applyTheme, storedTheme, THEMES, type Theme } from './theme';

export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(storedTheme);
  const labels: Record<Theme, string> = {
    system: t('theme.system'),
    light: t('theme.light'),
    dark: t('theme.dark'),
  };
  const change = (next: Theme): void => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <label className={styles.theme}>
      <span>{t('theme.label')}</span>
      <select value={theme} onChange={(event) => change(event.target.value as Theme)}>
        {THEMES.map((option) => (
          <option key={option} value={option}>
            {labels[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
