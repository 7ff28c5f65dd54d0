import { type ReactNode, useRef } from 'react';

import styles from './desk.module.css';

/** A form that is in nobody's way until asked for; `children` get what closes it. */
export function Disclosure({
  summary,
  children,
}: {
  summary: string;
  children: (close: () => void) => ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details ref={details} className={styles.disclosure}>
      <summary>{summary}</summary>
      {children(close)}
    </details>
  );
}
