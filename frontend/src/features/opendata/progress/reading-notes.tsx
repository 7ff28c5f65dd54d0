import { useTranslation } from 'react-i18next';

import { byOf, type Search } from './narrowing';
import styles from './progress-page.module.css';

/** What one has to know before reading the figures that are on the page just now. */
export function ReadingNotes({ search }: { search: Search }) {
  const { t } = useTranslation('opendata');
  const by = byOf(search);
  const notes = [
    search.period === undefined ? t('progress.note.periods') : undefined,
    by !== undefined && by !== 'type' && search.type === undefined ? t('progress.note.types') : undefined,
    by === 'theme' ? t('progress.note.themes') : undefined,
    by === 'rights' || search.rights !== undefined ? t('progress.note.rights') : undefined,
  ].filter((note) => note !== undefined);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
