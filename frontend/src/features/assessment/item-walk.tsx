import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Shape, type Tone } from '@/shared/ui/shape';
import { ItemTitle } from './item-title';
import styles from './item-walk.module.css';
import type { AssessmentItem } from './types';

export type ItemMark = { tone: Tone; word: string };

type Props = {
  items: AssessmentItem[];
  /** Where to begin; the first by default. */
  start?: number;
  markOf?: (entry: AssessmentItem) => ItemMark;
  children: (entry: AssessmentItem) => ReactNode;
};

/** One item at a time, with the others one key away. */
export function ItemWalk({ items, start = 0, markOf, children }: Props) {
  const { t } = useTranslation('assessment');
  const [at, setAt] = useState(Math.max(0, start));
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = items[at] ?? items[0];
  const go = (to: number): void => {
    if (to < 0 || to >= items.length) return;
    setAt(to);
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'start' });
  };
  useKeys({ next: () => go(at + 1), previous: () => go(at - 1) });
  if (entry === undefined) return null;
  return (
    <div className={styles.walk}>
      <nav aria-label={t('item.list')} data-screen-only>
        <ol className={styles.items}>
          {items.map((one, position) => (
            <li key={one.item.id}>
              <ItemButton
                entry={one}
                position={position + 1}
                current={position === at}
                mark={markOf?.(one)}
                onGo={() => go(position)}
              />
            </li>
          ))}
        </ol>
      </nav>
      <article className={styles.entry}>
        <header className={styles.head}>
          <p className={styles.position}>{t('item.heading', { position: at + 1 })}</p>
          <h2 ref={heading} tabIndex={-1}>
            <ItemTitle item={entry.item} />
          </h2>
        </header>
        <div key={entry.item.id}>{children(entry)}</div>
        <footer className={styles.foot} data-screen-only>
          {at > 0 && (
            <Button variant="quiet" onClick={() => go(at - 1)} aria-keyshortcuts="Alt+PageUp">
              {t('item.previous')}
            </Button>
          )}
          {at < items.length - 1 && (
            <Button variant="quiet" onClick={() => go(at + 1)} aria-keyshortcuts="Alt+PageDown">
              {t('item.next')}
            </Button>
          )}
          {items.length > 1 && <span className={styles.keys}>{t('item.keys')}</span>}
        </footer>
      </article>
    </div>
  );
}

type ItemButtonProps = {
  entry: AssessmentItem;
  position: number;
  current: boolean;
  mark: ItemMark | undefined;
  onGo: () => void;
};

function ItemButton({ entry: { item }, position, current, mark, onGo }: ItemButtonProps) {
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={current ? 'step' : undefined}
      title={item.title ?? undefined}
      onClick={onGo}
    >
      <span>{position}</span>
      {mark !== undefined && (
        <span className={`${styles.mark} ${styles[mark.tone]}`}>
          <Shape tone={mark.tone} />
          {mark.word}
        </span>
      )}
      <span className="visually-hidden">{item.title}</span>
    </button>
  );
}

function useKeys({ next, previous }: { next: () => void; previous: () => void }): void {
  const keys = useRef({ next, previous });
  useEffect(() => {
    keys.current = { next, previous };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      event.preventDefault();
      if (event.key === 'PageDown') keys.current.next();
      else keys.current.previous();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
