import { useTranslation } from 'react-i18next';

import { Page, Section } from '@/shared/ui/page';

import styles from './open-data-page.module.css';

/** What can be taken away from here, and on which terms. */
export function OpenDataPage() {
  const { t } = useTranslation('opendata');
  const downloads = [
    {
      title: t('data.observations'),
      help: t('data.observationsHelp'),
      label: t('data.csv'),
      href: '/api/v1/open-data/observations.csv',
    },
    { title: t('data.changes'), help: t('data.changesHelp'), label: t('data.json'), href: '/api/v1/changes' },
    { title: t('data.plans'), help: t('data.plansHelp'), label: t('data.json'), href: '/api/v1/plans' },
    {
      title: t('data.indicators'),
      help: t('data.indicatorsHelp'),
      label: t('data.json'),
      href: '/api/v1/indicator-definitions',
    },
    {
      title: t('data.organisations'),
      help: t('data.organisationsHelp'),
      label: t('data.json'),
      href: '/api/v1/organisations',
    },
  ];
  return (
    <Page title={t('data.title')} lead={t('data.lead')}>
      <Section title={t('data.downloads')}>
        <ul className={styles.downloads}>
          {downloads.map(({ title, help, label, href }) => (
            <li key={href}>
              <div>
                <h3>{title}</h3>
                <p className={styles.help}>{help}</p>
              </div>
              <a href={href} aria-label={`${label}: ${title}`}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('data.api')}>
        <p className={styles.text}>{t('data.apiText')}</p>
        <p>
          <a href="/api/v1/openapi">{t('data.contract')}</a>
        </p>
      </Section>
      <Section title={t('data.privacy')}>
        <p className={styles.text}>{t('data.privacyText')}</p>
      </Section>
      <Section title={t('data.licence')}>
        <p className={styles.text}>{t('data.licenceText')}</p>
        <p className={styles.text}>{t('data.cite')}</p>
        <p>
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            CC BY 4.0
          </a>
        </p>
      </Section>
    </Page>
  );
}
