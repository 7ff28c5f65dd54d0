import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import { spoken } from './field-words';
import type { Difference, NodeDifference } from './life';
import styles from './life.module.css';

type Field = Difference['plan'][number];
const TONES: Record<NodeDifference['changes'][number], Tone> = {
  ADDED: 'done',
  REMOVED: 'stop',
  MOVED: 'going',
  CHANGED: 'warn',
};

/** Fields that say one of a few words, and where these words stand. */
const CHOICES: Record<string, string> = {
  rightsType: 'rights',
  measure: 'measure',
  direction: 'direction',
  accumulation: 'accumulation',
  frequency: 'frequency',
  genderMarker: 'gender',
};

/** What differs, as a tree: every change says its name, has a shape of its own, and shows before and after. */
export function DifferenceTree({ difference }: { difference: Difference }) {
  const { t } = useTranslation('life');
  const { counts, plan, nodes } = difference;
  const none = plan.length === 0 && nodes.length === 0;
  return (
    <div>
      <p role="status">{none ? t('difference.none') : t('difference.counts', counts)}</p>
      <Fields fields={plan} />
      <Nodes nodes={nodes} />
    </div>
  );
}

function Nodes({ nodes }: { nodes: readonly NodeDifference[] }) {
  const { t } = useTranslation('life');
  const term = useTerm();
  if (nodes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {nodes.map((node) => (
        <li key={`${node.beforeId ?? ''}-${node.afterId ?? ''}`} className={styles.item}>
          <div>
            <span className={styles.note}>{term('nodeKind', node.kind)}</span>{' '}
            {[node.code, node.title].filter(Boolean).join(' ') || t('difference.untitled')}{' '}
            {node.changes.map((change) => (
              <StatusBadge key={change} tone={TONES[change]}>
                {term('nodeChange', change)}
              </StatusBadge>
            ))}
          </div>
          {node.movedFrom != null && (
            <p className={styles.note}>{t('difference.movedFrom', { title: node.movedFrom })}</p>
          )}
          <Fields fields={node.fields} />
          <Nodes nodes={node.children} />
        </li>
      ))}
    </ul>
  );
}

function Fields({ fields }: { fields: readonly Field[] }) {
  const { t } = useTranslation('life');
  const { t: writing } = useTranslation('writing');
  const words: Record<string, string> = writing('field', { returnObjects: true });
  const choices: Record<string, Record<string, string>> = writing('choice', { returnObjects: true });
  const say = (field: string, value: unknown): string => {
    const text = spoken(value);
    return text === undefined ? t('difference.silent') : (choices[CHOICES[field] ?? '']?.[text] ?? text);
  };
  return fields.map(({ field, before, after }) => (
    <div key={field}>
      <p className={styles.note}>{words[field] ?? field}</p>
      <dl className={styles.sides}>
        <div className={styles.side}>
          <dt className={styles.note}>{t('difference.before')}</dt>
          <dd>{say(field, before)}</dd>
        </div>
        <div className={styles.side}>
          <dt className={styles.note}>{t('difference.after')}</dt>
          <dd>{say(field, after)}</dd>
        </div>
      </dl>
    </div>
  ));
}
