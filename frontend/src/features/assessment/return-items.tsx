import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { useDraft } from '@/shared/ui/use-draft';

import styles from './board.module.css';
import { useCellName } from './cell-name';
import { ProblemNote } from './problem-note';
import { assessmentMoved } from './queries';
import type { Assessment, Cell } from './types';

type Props = { assessment: Assessment; onClose: () => void };
type Reasons = Record<string, string>;

const keyOf = ({ planIndicatorId, cell }: Cell): string => `${planIndicatorId}/${cell}`;

/** Only the values chosen here open again to the municipality, each with its reason. */
export function ReturnItems({ assessment, onClose }: Props) {
  const { t } = useTranslation('assessment');
  const cellName = useCellName();
  const { draft: reasons, keep, clear } = useDraft<Reasons>(`return:${assessment.assessment.id}`, {});
  const [asked, setAsked] = useState(false);
  const cells = assessment.items.flatMap((entry) => entry.cells);
  const chosen = cells.filter((cell) => reasons[keyOf(cell)] !== undefined);
  const complete = chosen.length > 0 && chosen.every((cell) => reasons[keyOf(cell)]?.trim() !== '');
  const send = useReturn({ assessment, chosen, reasons }, () => {
    clear();
    onClose();
  });
  const toggle = (key: string, checked: boolean): void => {
    const { [key]: _, ...others } = reasons;
    keep(checked ? { ...reasons, [key]: '' } : others);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (complete) send.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset className={styles.member}>
        <legend>{t('submission.returnTitle')}</legend>
        <p className={styles.wide}>{t('submission.returnHelp')}</p>
        {cells.map((cell) => {
          const key = keyOf(cell);
          const name = `${cell.indicatorTitle} · ${cellName(cell.cell)}`;
          return (
            <div key={key} className={styles.wide}>
              <label className={styles.part}>
                <input
                  type="checkbox"
                  checked={reasons[key] !== undefined}
                  onChange={(event) => toggle(key, event.target.checked)}
                />
                {name}
              </label>
              {reasons[key] !== undefined && (
                <Field
                  label={t('submission.returnReason', { cell: name })}
                  maxLength={2000}
                  value={reasons[key]}
                  onChange={(event) => keep({ ...reasons, [key]: event.target.value })}
                />
              )}
            </div>
          );
        })}
      </fieldset>
      <p role="alert" className={styles.error}>
        {asked && !complete && t('submission.returnNone')}
      </p>
      <ProblemNote failure={send.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={send.isPending}>
          {t('submission.returnSend')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('submission.cancel')}
        </Button>
      </div>
    </form>
  );
}

function useReturn(
  { assessment, chosen, reasons }: { assessment: Assessment; chosen: Cell[]; reasons: Reasons },
  onReturned: () => void,
) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.POST('/api/v1/submissions/{submissionId}/return', {
        params: { path: { submissionId: assessment.assessment.submissionId } },
        body: {
          items: chosen.map((cell) => ({
            planIndicatorId: cell.planIndicatorId,
            cell: cell.cell,
            reason: reasons[keyOf(cell)] ?? '',
          })),
        },
      }),
    onSuccess: async () => {
      announce(t('submission.done'));
      onReturned();
      await assessmentMoved(queries);
    },
  });
}
