import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import { buttonClass } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { guideQuery } from './guide';
import styles from './guide.module.css';
import { Models } from './models';
import { StepText } from './step-text';

/** The way to a first plan, for everybody. */
export function GuidePage() {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const { data, error, refetch } = useQuery(guideQuery);
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={14} height="80vh" />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p>
        <Link to="/workspace" className={buttonClass()}>
          {t('begin')}
        </Link>
      </p>
      <Section title={t('stepsTitle')}>
        <ol className={styles.steps}>
          {data.map((step) => (
            <li key={step.id} id={`step-${step.id}`} className={styles.step}>
              <h3>{step.title[language]}</h3>
              <StepText step={step} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('models.title')} id="models">
        <Models />
      </Section>
    </Page>
  );
}
