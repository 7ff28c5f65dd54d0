import type { FormCell, Indicator } from './form';
import styles from './form.module.css';
import { History } from './history';
import { useWords } from './use-words';

type Props = {
  cell: FormCell;
  name: string;
  measure: Indicator['measure'];
  /** In a table there is room for the last period only; the others stand in the details. */
  compact: boolean;
};

/** What to hold a value against: the periods before and the target of the time; the last note is a press away. */
export function CellFacts({ cell: { history, target }, name, measure, compact }: Props) {
  const { t, format } = useWords();
  const last = history.at(-1);
  return (
    <div className={styles.beside}>
      {history.length === 0 && <p>{t('cell.noHistory')}</p>}
      {history.length > 0 && <History history={compact ? history.slice(-1) : history} measure={measure} />}
      {target !== undefined && target !== null && (
        <p>{t('cell.target', { period: target.period, value: format.number(target.value) })}</p>
      )}
      {last !== undefined && (last.note ?? '') !== '' && <LastNote past={last} name={name} />}
    </div>
  );
}

function LastNote({ past, name }: { past: FormCell['history'][number]; name: string }) {
  const { t } = useWords();
  return (
    <details>
      <summary>
        {t('cell.noteOf', { period: past.periodCode })}
        <span className="visually-hidden"> {name}</span>
      </summary>
      <p>{past.note}</p>
    </details>
  );
}
