import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import { Section } from '@/shared/ui/page';

import styles from './drafting.module.css';
import { SectionData } from './section-data';
import { type Draft, SECTIONS } from './types';

/** The same report to read, with the data it would show. */
export function DraftReader({ draft: { sections, preview } }: { draft: Draft }) {
  const { t } = useTranslation('drafting');
  const language = useLanguage();
  return (
    <Section title={t('editor.title')}>
      <p className={styles.small}>{t('editor.readOnly')}</p>
      {SECTIONS.map((key) => {
        const text = sections[key];
        const words = language === 'en' ? (text?.en ?? text?.tr) : text?.tr;
        return (
          <section key={key} className={styles.section} aria-label={t(`section.${key}`)}>
            <div className={styles.texts}>
              <h3>{t(`section.${key}`)}</h3>
              <p className={styles.prose}>{words ?? t('editor.unwritten')}</p>
            </div>
            <SectionData section={key} preview={preview} />
          </section>
        );
      })}
    </Section>
  );
}
