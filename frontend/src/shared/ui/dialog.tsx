import { type ReactNode, useEffect, useId, useRef } from 'react';

import styles from './dialog.module.css';

type Props = { title: string; onClose: () => void; children: ReactNode };

/** Mount it to open it. The browser's own dialog keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
