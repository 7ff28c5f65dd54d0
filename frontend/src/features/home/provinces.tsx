import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Section } from '@/shared/ui/page';

import type { ProvinceCount } from './overview';
import styles from './provinces.module.css';

const ProvinceMap = lazy(() => import('./province-map').then((map) => ({ default: map.ProvinceMap })));

/** The map, and beside it the same facts as a list: nobody needs the picture. */
export function Provinces({ provinces }: { provinces: ProvinceCount[] }) {
  const { t } = useTranslation('home');
  const { compare } = useFormat();
  const sorted = [...provinces].sort((a, b) => compare(a.name, b.name));
  const withPlans = sorted.filter(({ plans }) => (plans ?? 0) > 0);
  const without = sorted.filter(({ plans }) => (plans ?? 0) === 0);
  return (
    <Section title={t('map.title')} aside={<Link to="/progress">{t('map.progress')}</Link>}>
      <div className={styles.split}>
        <figure className={styles.figure}>
          <div className={styles.frame}>
            <Suspense fallback={null}>
              <ProvinceMap provinces={provinces} />
            </Suspense>
          </div>
          <figcaption className={styles.caption}>
            <span className={styles.key} data-plans="true" /> {t('map.legendPlans')}
            <span className={styles.key} /> {t('map.legendNone')}
            <span className={styles.note}>{t('map.caption')}</span>
          </figcaption>
        </figure>
        <div className={styles.lists}>
          <h3>{t('map.withPlans')}</h3>
          <ul className={styles.list}>
            {withPlans.map((province) => (
              <li key={province.plate}>
                <ProvinceLink province={province} />
                <span className={styles.quiet}>{t('map.plans', { count: province.plans })}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <details className={styles.rest}>
        <summary>
          {t('map.withoutPlans')} ({without.length})
        </summary>
        <ul className={styles.columns}>
          {without.map((province) => (
            <li key={province.plate}>
              <ProvinceLink province={province} />
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function ProvinceLink({ province: { plate, name } }: { province: ProvinceCount }) {
  return (
    <Link to="/provinces/$plate" params={{ plate: String(plate) }}>
      {name}
    </Link>
  );
}
