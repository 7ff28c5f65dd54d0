import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';

import styles from './editor.module.css';
import type { Step } from './history';

type Props = { steps: Step[]; editable: boolean; onUndo: (step: Step) => void };
const AT_FIRST = 20;

/** Who changed what and when, newest first; each step can be taken back as long as nobody built on it. */
export function RecentChanges({ steps, editable, onUndo }: Props) {
  const { t } = useTranslation('writing');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const say = useStepWords();
  if (steps.length === 0) return <p>{t('recent.none')}</p>;
  return (
    <>
      <ol className={styles.changes}>
        {steps.slice(0, all ? steps.length : AT_FIRST).map((step) => (
          <li key={step.batchId}>
            <p>{say(step)}</p>
            <p className={styles.quiet}>
              {step.by} · {format.moment(step.at)}
              {step.undone && ` · ${t('recent.undone')}`}
            </p>
            {editable && !step.undone && (
              <Button
                variant="quiet"
                aria-label={t('recent.undoOf', { what: say(step) })}
                onClick={() => onUndo(step)}
              >
                {t('recent.undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {!all && steps.length > AT_FIRST && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('recent.more')}
        </Button>
      )}
    </>
  );
}

/** What a step was, in one line: "Added: Action “…”". */
export function useStepWords(): (step: Step) => string {
  const { t } = useTranslation('writing');
  return ({ edits, undoes }) => {
    const main = edits.at(-1);
    if (main === undefined) return '';
    const what = main.batchLabel ?? main.label ?? t('untitled');
    const words = `${t(`operation.${main.operation}`)}: ${t(`kind.${main.nodeKind}`)} “${what}”`;
    const more = edits.length > 1 ? ` ${t('recent.parts', { count: edits.length })}` : '';
    return `${undoes === undefined ? '' : `${t('recent.tookBack')} `}${words}${more}`;
  };
}
