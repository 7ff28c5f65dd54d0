import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { provincesQuery } from '@/shared/reference/provinces';
import { themesQuery } from '@/shared/reference/themes';

import type { Search } from './narrowing';
import styles from './progress-page.module.css';

/** What was chosen, in words: on paper the filters are not there to say it. */
export function Choice({ search: { period, province, type, theme, rights } }: { search: Search }) {
  const { t } = useTranslation('opendata');
  const term = useTerm();
  const title = useTitle();
  const { data: provinces = [] } = useQuery(provincesQuery);
  const { data: themes = [] } = useQuery(themesQuery);
  const chosenTheme = themes.find(({ slug }) => slug === theme);
  const words = [
    period === undefined ? undefined : t('progress.ofPeriod', { period }),
    provinces.find(({ plate }) => String(plate) === province)?.name ?? province,
    type === undefined ? undefined : term('municipalityType', type),
    chosenTheme === undefined ? theme : title(chosenTheme),
    rights === undefined ? undefined : t('progress.ofRights', { type: term('rightsType', rights) }),
  ].filter((word) => word !== undefined);
  if (words.length === 0) return null;
  return <p className={styles.quiet}>{t('progress.choice', { words: words.join(' · ') })}</p>;
}
