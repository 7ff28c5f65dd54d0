import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import { IndicatorProgress } from './indicator-progress';
import { type Progress, type ProgressNode, partsOf } from './progress';
import styles from './progress.module.css';
import { RollUpFigures } from './roll-up-figures';
import { SumsFormula } from './sums-formula';

type Props = { progress: Progress; node: ProgressNode };

/** The figures of one line; unfolds to its parts, and these to theirs. */
export function RollUp({ progress, node }: Props) {
  const { t } = useTranslation('progress');
  const [open, setOpen] = useState(false);
  const parts = partsOf(progress, node.id);
  // What nothing measures says so in a word; a coverage of nothing would be a figure without inputs.
  const whole = parts.length === 0 ? { ...node, coverage: null } : node;
  return (
    <div className={styles.figure}>
      <RollUpFigures whole={whole} least={progress.thresholds.leastCoverage} />
      {parts.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t('how')}
            <span className="visually-hidden"> {node.title}</span>
          </summary>
          {open && (
            <div className={styles.inputs}>
              <p>{t('formula.mean')}</p>
              <SumsFormula whole={node} />
              <RollUpParts progress={progress} parts={parts} />
            </div>
          )}
        </details>
      )}
    </div>
  );
}

type PartsProps = { progress: Progress; parts: ProgressNode[]; weighed?: boolean };

/** Lines of a plan's figures one under the other, each with its weight and what it unfolds to. */
export function RollUpParts({ progress, parts, weighed = true }: PartsProps) {
  const { t } = useTranslation('progress');
  const term = useTerm();
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part.id}>
          <p>
            <span className={styles.quiet}>{term('progressNode', part.kind)}</span>{' '}
            {[part.code, part.title].filter(Boolean).join(' ') || t('untitled')}{' '}
            {weighed && <Weight part={part} />}
          </p>
          {part.figure == null ? (
            <RollUp progress={progress} node={part} />
          ) : (
            <IndicatorProgress
              figure={part.figure}
              name={part.title ?? ''}
              thresholds={progress.thresholds}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A weight that the plan does not state is said to be worked out. */
function Weight({ part: { weight, statedWeight } }: { part: ProgressNode }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const key = statedWeight == null ? 'weightNotStated' : 'weight';
  return <span className={styles.quiet}>{t(key, { value: format.number(weight) })}</span>;
}
