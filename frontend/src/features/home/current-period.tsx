import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { Section } from '@/shared/ui/page';

import styles from './home-list.module.css';
import type { Overview } from './overview';

export function CurrentPeriod({ period }: { period: Overview['currentPeriod'] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const title = useTitle();
  return (
    <Section title={t('period.title')}>
      {period == null ? (
        <p className={styles.quiet}>{t('period.none')}</p>
      ) : (
        <div className={styles.item}>
          <p className={styles.strong}>
            {title({ titleTr: period.cycleTitleTr, titleEn: period.cycleTitleEn })}
          </p>
          <p>{t('period.code', { code: period.code })}</p>
          <p className={styles.quiet}>
            {t('period.range', { from: format.day(period.startsOn), to: format.day(period.endsOn) })}
          </p>
          <p>{t('period.deadline', { day: format.day(period.deadline) })}</p>
        </div>
      )}
    </Section>
  );
}
