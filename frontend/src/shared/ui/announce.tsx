import { useSyncExternalStore } from 'react';

import styles from './announce.module.css';

type Message = { text: string; key: number };

let message: Message | undefined;
let listeners: (() => void)[] = [];
let fading: ReturnType<typeof setTimeout> | undefined;
const SHOWN_FOR = 6000; // ms

function show(next: Message | undefined): void {
  message = next;
  for (const listener of listeners) listener();
}

/** Says something once, to the eye and to a screen reader, without moving the focus. */
export function announce(text: string): void {
  clearTimeout(fading);
  show({ text, key: Date.now() });
  fading = setTimeout(() => show(undefined), SHOWN_FOR);
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}

/** One for the whole app, in the layout. */
export function LiveRegion() {
  const said = useSyncExternalStore(subscribe, () => message);
  return (
    <div role="status" className={styles.region}>
      {said !== undefined && (
        <p key={said.key} className={styles.toast}>
          {said.text}
        </p>
      )}
    </div>
  );
}
