import type { ReactNode } from 'react';

import { Shape, type Tone } from './shape';
import styles from './status-badge.module.css';

/** A status says itself three times: shape, word, colour. The colour is the least of them. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      <Shape tone={tone} />
      {children}
    </span>
  );
}
