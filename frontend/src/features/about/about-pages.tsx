import { useTranslation } from 'react-i18next';

import { Page, Section } from '@/shared/ui/page';

import styles from './about-pages.module.css';

export function AboutPage() {
  const { t } = useTranslation('about');
  return (
    <Page title={t('about.title')} lead={t('about.lead')}>
      <Section title={t('about.how')}>
        <p className={styles.text}>{t('about.steps')}</p>
      </Section>
      <Section title={t('about.principles')}>
        <ul className={styles.list}>
          <li>{t('about.noRank')}</li>
          <li>{t('about.silence')}</li>
          <li>{t('about.versions')}</li>
          <li>{t('about.source')}</li>
        </ul>
      </Section>
    </Page>
  );
}

export function AccessibilityPage() {
  const { t } = useTranslation('about');
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')}>
      <p className={styles.text}>{t('accessibility.text')}</p>
      <Section title={t('accessibility.limits')}>
        <p className={styles.text}>{t('accessibility.limitsText')}</p>
        <p className={styles.text}>{t('accessibility.report')}</p>
      </Section>
    </Page>
  );
}

export function PrivacyPage() {
  const { t } = useTranslation('about');
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')}>
      <Section title={t('privacy.cookies')}>
        <p className={styles.text}>{t('privacy.cookiesText')}</p>
      </Section>
      <Section title={t('privacy.people')}>
        <p className={styles.text}>{t('privacy.peopleText')}</p>
      </Section>
      <Section title={t('privacy.accounts')}>
        <p className={styles.text}>{t('privacy.accountsText')}</p>
      </Section>
    </Page>
  );
}
