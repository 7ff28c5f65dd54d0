import { useTranslation } from 'react-i18next';

import { useCellName } from '@/shared/i18n/use-cell-name';

import { type Entry, entryOf } from '../form/entry';
import {
  cellAt,
  type Form,
  type FormCell,
  type FormItem,
  type FormRow,
  type Place,
  rowOf,
} from '../form/form';
import { type ClaimEntry, claimEntryOf, useClaimFacts } from '../form/use-claim';
import { useFactsOf } from '../form/use-facts';
import { useIndicatorTitle } from '../form/use-titles';
import { isDraft } from '../saving/saver';

/** What a draft's key stands for in a form: a value or a claim, and whether it is there and may be written. */
export type Whereabouts =
  | { kind: 'cell'; place: Place; row: FormRow | undefined; cell: FormCell | undefined }
  | { kind: 'claim'; itemId: string; item: FormItem | undefined };

export function whereaboutsOf(form: Form, key: string): Whereabouts {
  const [kind, submissionId = '', id = '', ...rest] = key.split(':');
  if (kind === 'claim')
    return { kind, itemId: id, item: form.items.find((candidate) => candidate.item.id === id) };
  const place = { submissionId, planIndicatorId: id, cell: rest.join(':') };
  const row = rowOf(form, id);
  return { kind: 'cell', place, row, cell: cellAt(row, place.cell) };
}

export function isWritable(where: Whereabouts): boolean {
  return where.kind === 'cell' ? where.cell?.editable === true : where.item?.claimEditable === true;
}

/** What was typed, if the stored draft is one of such a thing. */
export function typedIn(where: Whereabouts, value: unknown): Entry | ClaimEntry | undefined {
  if (where.kind === 'claim') {
    const blank: ClaimEntry = claimEntryOf(null);
    return isDraft(value, blank) ? value.entry : undefined;
  }
  const blank: Entry = entryOf(null, 'tr');
  return isDraft(value, blank) ? value.entry : undefined;
}

export function useNameOf(form: Form): (key: string) => string {
  const { t } = useTranslation('monitoring');
  const titleOf = useIndicatorTitle();
  const cellName = useCellName();
  return (key) => {
    const where = whereaboutsOf(form, key);
    if (where.kind === 'claim') return `${where.item?.item.title ?? t('drafts.gone')} – ${t('claim.title')}`;
    const title = where.row === undefined ? t('drafts.gone') : titleOf(where.row.indicator);
    return `${title} – ${cellName(where.place.cell)}`;
  };
}

/** An entry in one line: its value, then what else was said of it; that a value is an ordinary one goes without saying. */
export function useSummary(): (key: string, entry: object) => string {
  const { t } = useTranslation('monitoring');
  const facts = useFactsOf();
  const claimFacts = useClaimFacts();
  return (key, entry) => {
    const all = key.startsWith('claim:') ? claimFacts(entry as ClaimEntry) : facts(entry as Entry);
    const ordinary = 'status' in entry && entry.status === 'NORMAL' ? t('cell.status') : undefined;
    const [first, ...more] = all.filter(({ label, value }) => value.trim() !== '' && label !== ordinary);
    return [first?.value ?? '', ...more.map(({ label, value }) => `${label}: ${value}`)].join(' · ');
  };
}
