import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import styles from './counts.module.css';
import type { Overview } from './overview';

export function Counts({ counts }: { counts: Overview['counts'] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const shown = [
    { label: t('counts.provinces'), value: counts.provinces },
    { label: t('counts.municipalities'), value: counts.municipalities },
    { label: t('counts.followed'), value: counts.followedMunicipalities },
    { label: t('counts.plans'), value: counts.plans },
    { label: t('counts.actions'), value: counts.actions },
    { label: t('counts.indicators'), value: counts.indicators },
    { label: t('counts.reports'), value: counts.publishedReports },
  ];
  return (
    <section aria-labelledby="counts">
      <h2 id="counts" className="visually-hidden">
        {t('counts.title')}
      </h2>
      <dl className={styles.counts}>
        {shown.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{format.number(value ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
