import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import { IndicatorProgress } from './indicator-progress';
import { countsOf, type Progress, type ProgressNode, partsOf } from './progress';
import styles from './progress.module.css';
import { ProgressStatus } from './progress-status';

type Props = { progress: Progress; node: ProgressNode };

/** Counts first, then the mean with how much it covers; unfolds to its parts, and these to theirs. */
export function RollUp({ progress, node }: Props) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const parts = partsOf(progress, node.id);
  return (
    <div className={styles.figure}>
      <p className={styles.line}>
        {countsOf(node).map(([status, count]) => (
          <ProgressStatus key={status} status={status} count={count} />
        ))}
        {node.counts.suppressed > 0 && (
          <span className={styles.quiet}>{t('suppressed', { count: node.counts.suppressed })}</span>
        )}
        {node.unmeasured > 0 && (
          <span className={styles.quiet}>{t('unmeasured', { count: node.unmeasured })}</span>
        )}
      </p>
      {node.coverage != null && (
        <p className={styles.line}>
          {node.mean != null && <strong>{t('mean', { value: format.number(node.mean) })}</strong>}
          <span>{t('coverage', { value: format.percent(node.coverage) })}</span>
          {node.meanWithheld && (
            <span className={styles.quiet}>
              {t('withheld', { least: format.percent(progress.thresholds.leastCoverage) })}
            </span>
          )}
        </p>
      )}
      {parts.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t('how')}
            <span className="visually-hidden"> {node.title}</span>
          </summary>
          {open && <Parts progress={progress} node={node} parts={parts} />}
        </details>
      )}
    </div>
  );
}

function Parts({ progress, node, parts }: Props & { parts: ProgressNode[] }) {
  const { t } = useTranslation('progress');
  const term = useTerm();
  const format = useFormat();
  const { weight, covered, achieved } = node.sums;
  return (
    <>
      <p>{t('formula.mean')}</p>
      <p className={styles.formula}>
        {t('formula.coverageNumbers', {
          covered: format.number(covered),
          weight: format.number(weight),
          value: node.coverage == null ? '—' : format.percent(node.coverage),
        })}
        {node.mean != null && (
          <>
            <br />
            {t('formula.meanNumbers', {
              achieved: format.number(achieved),
              covered: format.number(covered),
              value: format.number(node.mean),
            })}
          </>
        )}
      </p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            <p>
              <span className={styles.quiet}>{term('progressNode', part.kind)}</span>{' '}
              {[part.code, part.title].filter(Boolean).join(' ') || t('untitled')}{' '}
              <span className={styles.quiet}>{t('weight', { value: format.number(part.weight) })}</span>
            </p>
            {part.figure == null ? (
              <RollUp progress={progress} node={part} />
            ) : (
              <IndicatorProgress figure={part.figure} name={part.title ?? ''} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
