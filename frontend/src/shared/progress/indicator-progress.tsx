import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import { FigureInputs } from './figure-inputs';
import { barShare, type IndicatorFigure, type Thresholds } from './progress';
import styles from './progress.module.css';
import { ProgressStatus } from './progress-status';

type Props = { figure: IndicatorFigure; name: string; thresholds: Thresholds };

/** How far one indicator is, in a word and a number, with everything behind it one step away. */
export function IndicatorProgress({ figure, name, thresholds }: Props) {
  const { t } = useTranslation('progress');
  const term = useTerm();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { status, reason, progress, pace, met } = figure;
  return (
    <div className={styles.figure}>
      <p className={styles.line}>
        <ProgressStatus status={status} />
        {progress != null && <span>{t('value.progress', { value: format.number(progress) })}</span>}
        {pace != null && <span>{t('value.pace', { value: format.number(pace) })}</span>}
        {met != null && <span>{t(met ? 'value.met' : 'value.notMet')}</span>}
        {reason != null && <span className={styles.quiet}>{term('noFigure', reason)}</span>}
      </p>
      {progress != null && (
        <span className={styles.bar} aria-hidden="true">
          <span style={{ inlineSize: `${barShare(progress)}%` }} />
        </span>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('how')}
          <span className="visually-hidden"> {name}</span>
        </summary>
        {open && (
          <div className={styles.inputs}>
            <FigureInputs figure={figure} thresholds={thresholds} />
          </div>
        )}
      </details>
    </div>
  );
}
