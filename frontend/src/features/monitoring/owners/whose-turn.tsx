import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import type { Owner } from './owners';
import styles from './owners.module.css';

/** The responsible person, or the deputy who stands in and why. */
export function WhoseTurn({ owner: { responsible, deputy, acting, awayUntil } }: { owner: Owner }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const standsIn = acting === 'DEPUTY';
  const person = standsIn ? deputy : acting === 'RESPONSIBLE' ? responsible : undefined;
  return (
    <>
      {person == null ? t('owners.nobody') : person.name}
      {standsIn && <span className={styles.under}>{t('owners.deputy')}</span>}
      {awayUntil != null && (
        <span className={styles.under}>
          {t('owners.away', { name: responsible?.name ?? '', day: format.day(awayUntil) })}
        </span>
      )}
      {person != null && !person.account && <span className={styles.under}>{t('owners.noAccount')}</span>}
    </>
  );
}
