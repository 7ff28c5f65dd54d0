import { useTranslation } from 'react-i18next';

import { type Form, progressOf } from './form';
import styles from './form.module.css';

/** How much is answered, in words first; a missing value with its reason is an answer. */
export function Completeness({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const { answered, expected } = progressOf(form.items.flatMap(({ indicators }) => indicators));
  if (expected === 0) return <p className={styles.quiet}>{t('form.nothingExpected')}</p>;
  const text = t(answered === expected ? 'form.complete' : 'form.progress', { answered, expected });
  return (
    <div className={styles.completeness}>
      <span id="completeness-text">{text}</span>
      <progress max={expected} value={answered} aria-labelledby="completeness-text" />
    </div>
  );
}
