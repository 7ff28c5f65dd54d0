import { memo, useEffect, useMemo, useState } from 'react';

import { useAccount } from '@/shared/auth/use-session';
import { draftsOnDevice, forgetDraft, onOtherTabs, placeOf } from '@/shared/ui/draft-store';

import type { Form, FormCell, FormItem, Indicator, Place } from '../form/form';
import { useCell } from '../form/use-cell';
import { useClaim } from '../form/use-claim';
import { Leftovers } from './leftovers';
import { isWritable, whereaboutsOf } from './whereabouts';

/**
 * What was typed into this period on this device and has not reached the server. It goes out also where its part of
 * the form is not shown; what can go no more is shown, so that nobody loses it.
 */
export function DeviceDrafts({ form }: { form: Form }) {
  const { id } = form.submission;
  const { drafts, found, discard } = useDeviceDrafts(form);
  const placed = drafts.map((draft) => ({ ...draft, where: whereaboutsOf(form, draft.key) }));
  return (
    <>
      {placed.map(({ key, where }) =>
        found.has(key) && isWritable(where) ? <Kept key={key} submissionId={id} where={where} /> : null,
      )}
      <Leftovers form={form} drafts={placed.filter(({ where }) => !isWritable(where))} onDiscard={discard} />
    </>
  );
}

/** Looked at anew whenever the form changes: what was locked may be open again, and the other way round. */
function useDeviceDrafts(form: Form) {
  const account = useAccount() ?? 'anonymous';
  const [turn, setTurn] = useState(0);
  useEffect(() => onOtherTabs(() => setTurn((before) => before + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: storage is no state; these say when to read it again
  const drafts = useMemo(
    () =>
      [`observation:${form.submission.id}:`, `claim:${form.submission.id}:`].flatMap((begins) =>
        draftsOnDevice(account, begins),
      ),
    [form, account, turn],
  );
  // What is typed later is held by the field that it was typed into, in this tab or in another one.
  const [found] = useState(() => new Set(drafts.map(({ key }) => key)));
  const discard = (key: string): void => {
    forgetDraft('device', placeOf(account, key));
    setTurn(turn + 1);
  };
  return { drafts, found, discard };
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
  useCell({ submissionId, planIndicatorId, cell: cell.cell }, cell, measure);
  return null;
});

const KeptClaim = memo(function KeptClaim({ submissionId, item }: { submissionId: string; item: FormItem }) {
  useClaim(submissionId, item);
  return null;
});
