import { useQueryClient } from '@tanstack/react-query';

import { useAccount } from '@/shared/auth/use-session';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useLanguage } from '@/shared/i18n/use-language';

import { useOutbox } from '../saving/ledger';
import { autosavedCell, changed } from './cell-autosave';
import { cellAt, type Form, rowOf } from './form';
import type { Pastable } from './pastable';
import type { Spot } from './paste-place';
import { useIndicatorTitle } from './use-titles';

/** The cells of a form by their place, as they stand at the moment; what is not drawn is saved by the page's outbox. */
export function usePastables(form: Form): (spot: Spot) => Pastable | undefined {
  const account = useAccount() ?? 'anonymous';
  const queries = useQueryClient();
  const language = useLanguage();
  const outbox = useOutbox();
  const cellName = useCellName();
  const titleOf = useIndicatorTitle();
  return ({ planIndicatorId, cell: name }) => {
    const row = rowOf(form, planIndicatorId);
    const cell = cellAt(row, name);
    if (row === undefined || cell === undefined) return undefined;
    const place = { submissionId: form.submission.id, planIndicatorId, cell: name };
    const { measure } = row.indicator;
    const what = autosavedCell(queries, language, place, cell, measure);
    const saver = outbox.saver(account, what);
    return {
      indicator: titleOf(row.indicator),
      name: cellName(name),
      measure,
      locked: !cell.editable,
      entry: saver.entry(),
      write: (part) => {
        saver.use(what);
        saver.change(changed(saver.entry(), part, language));
        saver.flush();
      },
    };
  };
}
