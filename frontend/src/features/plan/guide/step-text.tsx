import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import { Facts } from '@/shared/ui/facts';

import type { GuideStep } from './guide';
import styles from './guide.module.css';

/** What one step asks for, and why. */
export function StepText({ step }: { step: GuideStep }) {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  return (
    <div className={styles.text}>
      <ul>
        {step.what.map((what) => (
          <li key={what.tr}>{what[language]}</li>
        ))}
      </ul>
      <p className={styles.why}>
        <strong>{t('why')}</strong> {step.why[language]}
      </p>
      <Facts
        facts={[
          { label: t('who'), value: step.who[language] },
          { label: t('duration'), value: step.duration[language] },
        ]}
      />
      {step.sources.length > 0 && (
        <p className={styles.small}>
          {t('sources')}{' '}
          {step.sources.map((source, i) => (
            <span key={source.title}>
              {i > 0 && ' · '}
              {source.url == null ? source.title : <a href={source.url}>{source.title}</a>}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
