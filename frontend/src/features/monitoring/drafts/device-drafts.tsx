import { useEffect, useMemo, useState } from 'react';

import { useAccount } from '@/shared/auth/use-session';
import { draftsOnDevice, forgetDraft, onOtherTabs, placeOf } from '@/shared/ui/draft-store';

import type { Form, FormCell, FormItem, FormRow, Place } from '../form/form';
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
  const { drafts, discard } = useDeviceDrafts(form);
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
  const discard = (key: string): void => {
    forgetDraft('device', placeOf(account, key));
    setTurn(turn + 1);
  };
  return { drafts, discard };
}

type Where = ReturnType<typeof whereaboutsOf>;

function Kept({ submissionId, where }: { submissionId: string; where: Where }) {
  if (where.kind === 'claim')
    return where.item === undefined ? null : <KeptClaim submissionId={submissionId} item={where.item} />;
  const { row, cell, place } = where;
  return row === undefined || cell === undefined ? null : <KeptCell place={place} row={row} cell={cell} />;
}

/** Nothing to see: being there is enough for it to be sent. */
function KeptCell({ place, row, cell }: { place: Place; row: FormRow; cell: FormCell }) {
  useCell(place, cell, row.indicator.measure);
  return null;
}

function KeptClaim({ submissionId, item }: { submissionId: string; item: FormItem }) {
  useClaim(submissionId, item);
  return null;
}
