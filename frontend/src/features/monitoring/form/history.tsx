import { useTerm } from '@/shared/i18n/use-term';

import type { FormCell, Indicator } from './form';
import styles from './form.module.css';
import { useWords } from './use-words';

type Past = FormCell['history'][number];
type Props = { history: Past[]; measure: Indicator['measure'] };

/** What the last periods said, oldest first; a gap says its reason and never looks like a zero. */
export function History({ history, measure }: Props) {
  const { t } = useWords();
  return (
    <dl className={styles.history} aria-label={t('cell.history')}>
      {history.map((past) => (
        <div key={past.periodCode}>
          <dt>{past.periodCode}</dt>
          <dd>
            <PastValue past={past} measure={measure} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was said of the values, newest first. */
export function PastNotes({ history }: { history: Past[] }) {
  const { t } = useWords();
  const noted = history.filter(({ note }) => (note ?? '') !== '').reverse();
  return noted.map(({ periodCode, note }) => (
    <p key={periodCode} className={styles.note}>
      {t('cell.pastNote', { period: periodCode, note })}
    </p>
  ));
}

function PastValue({ past, measure }: { past: Past; measure: Indicator['measure'] }) {
  const { value, status, text } = past;
  if (status === 'MISSING' || measure === 'YES_NO') return <PastWord past={past} />;
  return value === null || value === undefined ? (text ?? '–') : <PastNumber value={value} />;
}

function PastNumber({ value }: { value: number }) {
  return useWords().format.number(value);
}

function PastWord({ past: { value, status } }: { past: Past }) {
  const { t } = useWords();
  const term = useTerm();
  if (status === 'MISSING') return term('observationStatus', status);
  return value === null || value === undefined ? '–' : t(value === 1 ? 'cell.yes' : 'cell.no');
}
