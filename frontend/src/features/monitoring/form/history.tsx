import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import type { FormCell, Indicator } from './form';
import styles from './form.module.css';

type Past = FormCell['history'][number];

/** What the last periods said, oldest first; a gap says its reason and never looks like a zero. */
export function History({ history, measure }: { history: Past[]; measure: Indicator['measure'] }) {
  const { t } = useTranslation('monitoring');
  const word = usePastWord(measure);
  if (history.length === 0) return <p className={styles.noHistory}>{t('cell.noHistory')}</p>;
  return (
    <dl className={styles.history} aria-label={t('cell.history')}>
      {history.map((past) => (
        <div key={past.periodCode}>
          <dt>{past.periodCode}</dt>
          <dd>{word(past)}</dd>
        </div>
      ))}
    </dl>
  );
}

function usePastWord(measure: Indicator['measure']): (past: Past) => string {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const format = useFormat();
  return ({ value, status }) => {
    if (status === 'MISSING') return term('observationStatus', status);
    if (value === null || value === undefined) return '–';
    if (measure === 'YES_NO') return t(value === 1 ? 'cell.yes' : 'cell.no');
    return format.number(value);
  };
}
