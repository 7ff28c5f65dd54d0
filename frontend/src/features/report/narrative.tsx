import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useLanguage } from '@/shared/i18n/use-language';

import styles from './report.module.css';

type Text = { tr?: Maybe<string>; en?: Maybe<string> };

/** Plain paragraphs as the rapporteur wrote them; Turkish stands in where there is no translation, marked as such. */
export function Narrative({ text, optional = false }: { text: Maybe<Text>; optional?: boolean }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const english = language === 'en' && text?.en != null;
  const words = english ? text.en : text?.tr;
  if (words == null || words.trim() === '')
    return optional ? null : <p className={styles.quiet}>{t('part.unwritten')}</p>;
  return (
    <div className={styles.narrative} lang={english ? 'en' : 'tr'}>
      {words.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
