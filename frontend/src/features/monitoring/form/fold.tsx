import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { type FormItem, progressOf } from './form';
import styles from './form.module.css';

type Props = {
  name: string;
  title: string;
  level: 'h2' | 'h3';
  entries: FormItem[];
  closed: boolean;
  hidden: boolean;
  onToggle: (name: string) => void;
  children: ReactNode;
};

/** A part of the form under its heading, which says how far it is and closes it; nothing in it is ever thrown away. */
export function Fold({ name, title, level: Heading, entries, closed, hidden, onToggle, children }: Props) {
  const { t } = useTranslation('monitoring');
  const id = useId();
  const { answered, expected } = progressOf(entries.flatMap(({ indicators }) => indicators));
  return (
    <section className={styles.fold} hidden={hidden} data-fold={name}>
      <Heading>
        <button type="button" aria-expanded={!closed} aria-controls={id} onClick={() => onToggle(name)}>
          <span className={styles.foldTitle}>
            <span>{title}</span>
            {expected > 0 && <span className={styles.quiet}>{t('form.filled', { answered, expected })}</span>}
          </span>
        </button>
      </Heading>
      <div id={id} className={styles.folded} hidden={closed}>
        {children}
      </div>
    </section>
  );
}
