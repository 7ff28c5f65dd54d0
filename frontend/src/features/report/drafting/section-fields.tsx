import { useTranslation } from 'react-i18next';

import { TextArea } from '@/shared/ui/field';

import styles from './drafting.module.css';
import type { SectionKey } from './types';
import { countsOf } from './written';

const LONGEST = 40_000; // characters

type Text = { tr: string; en: string };
type Props = { section: SectionKey; text: Text; onChange: (text: Text) => void };

export function SectionFields({ section, text, onChange }: Props) {
  const { t } = useTranslation('drafting');
  const name = t(`section.${section}`);
  return (
    <div className={styles.texts}>
      <h3>{name}</h3>
      <TextArea
        label={t('editor.tr', { section: name })}
        lang="tr"
        rows={8}
        maxLength={LONGEST}
        required
        value={text.tr}
        help={t('editor.count', countsOf(text.tr))}
        onChange={(event) => onChange({ ...text, tr: event.target.value })}
      />
      <TextArea
        label={t('editor.en', { section: name })}
        lang="en"
        rows={4}
        maxLength={LONGEST}
        value={text.en}
        help={t('editor.count', countsOf(text.en))}
        onChange={(event) => onChange({ ...text, en: event.target.value })}
      />
    </div>
  );
}
