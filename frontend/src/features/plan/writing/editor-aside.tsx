import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

import styles from './editor.module.css';

export type AsideTab = { id: string; label: string; content: ReactNode };

/** Beside the tree: one tab for each thing there is to see. A single one needs no tabs. */
export function EditorAside({ label, tabs }: { label: string; tabs: AsideTab[] }) {
  const base = useId();
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || shown === undefined) return;
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    setChosen(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  if (shown === undefined) return null;
  return (
    <div className={styles.aside}>
      {tabs.length > 1 && (
        <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={walk}>
          {tabs.map(({ id, label: name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${base}-${id}`}
              aria-selected={id === shown.id}
              aria-controls={`${base}-panel`}
              tabIndex={id === shown.id ? 0 : -1}
              onClick={() => setChosen(id)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${shown.id}`}
        className={styles.panel}
      >
        {shown.content}
      </div>
    </div>
  );
}
