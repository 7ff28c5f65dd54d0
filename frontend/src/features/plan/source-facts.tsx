import type { ReactNode } from 'react';

import { SourceLink } from '@/shared/ui/source-link';
import type { Plan } from './plan-tree';
import styles from './source-facts.module.css';

/** Everything else the record holds, field by field as it was written down; nothing is interpreted. */
export function SourceFacts({ facts }: { facts: Plan['facts'] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, value }) => (
        <div key={key}>
          <dt lang="en">{key.replaceAll('_', ' ')}</dt>
          <dd>{shown(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function shown(value: unknown): ReactNode {
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) {
    return (
      <ul className={styles.values}>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>{shown(one)}</li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object')
    return <SourceFacts facts={Object.entries(value).map(([key, v]) => ({ key, value: v }))} />;
  return <SourceLink source={typeof value === 'string' ? value : JSON.stringify(value)} />;
}
