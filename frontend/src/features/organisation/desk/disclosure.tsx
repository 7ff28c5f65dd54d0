import { type ReactNode, useState } from 'react';

import styles from './desk.module.css';

/** A form that is in nobody's way until asked for; `children` get what closes it. */
export function Disclosure({
  summary,
  children,
}: {
  summary: string;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      className={styles.disclosure}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children(() => setOpen(false))}
    </details>
  );
}
