import { memo, useEffect, useState } from 'react';

import { useAccount } from '@/shared/auth/use-session';
import { useLanguage } from '@/shared/i18n/use-language';
import { forgetDraft, onOtherTabs, placeOf } from '@/shared/ui/draft-store';

import type { Form, FormCell, FormItem, Indicator, Place } from '../form/form';
import { useCell } from '../form/use-cell';
import { useClaim } from '../form/use-claim';
import { Leftovers } from './leftovers';
import { draftsOfSubmission } from './use-unsent';
import { isWritable, whereaboutsOf } from './whereabouts';

/**
 * What was typed into this period on this device and has not reached the server. It goes out also where its part of
 * the form is not drawn or not shown; what can go no more is shown, so that nobody loses it.
 */
export function DeviceDrafts({ form }: { form: Form }) {
  const { id } = form.submission;
  const { drafts, discard } = useDeviceDrafts(id);
  const placed = drafts.map((draft) => ({ ...draft, where: whereaboutsOf(form, draft.key) }));
  return (
    <>
      {placed.map(({ key, where }) =>
        isWritable(where) ? <Kept key={key} submissionId={id} where={where} /> : null,
      )}
      <Leftovers form={form} drafts={placed.filter(({ where }) => !isWritable(where))} onDiscard={discard} />
    </>
  );
}

/** Read anew with the form, and when another tab writes: it may be closed before it could send. */
function useDeviceDrafts(submissionId: string) {
  const account = useAccount() ?? 'anonymous';
  const [, setTurn] = useState(0);
  useEffect(() => onOtherTabs(() => setTurn((before) => before + 1)), []);
  const drafts = draftsOfSubmission(account, submissionId);
  const discard = (key: string): void => {
    forgetDraft('device', placeOf(account, key));
    setTurn((before) => before + 1);
  };
  return { drafts, discard };
}

type Where = ReturnType<typeof whereaboutsOf>;

function Kept({ submissionId, where }: { submissionId: string; where: Where }) {
  if (where.kind === 'claim')
    return where.item === undefined ? null : <KeptClaim submissionId={submissionId} item={where.item} />;
  const { row, cell, place } = where;
  if (row === undefined || cell === undefined) return null;
  return <KeptCell {...place} cell={cell} measure={row.indicator.measure} />;
}

type KeptProps = Omit<Place, 'cell'> & { cell: FormCell; measure: Indicator['measure'] };

/** Nothing to see: being there is enough for it to be sent. */
const KeptCell = memo(function KeptCell({ submissionId, planIndicatorId, cell, measure }: KeptProps) {
  useCell({ submissionId, planIndicatorId, cell: cell.cell }, cell, measure, useLanguage());
  return null;
});

const KeptClaim = memo(function KeptClaim({ submissionId, item }: { submissionId: string; item: FormItem }) {
  useClaim(submissionId, item);
  return null;
});
