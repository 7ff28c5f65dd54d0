import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { useAccount } from '@/shared/auth/use-session';
import { announce } from '@/shared/ui/announce';

import { type Adding, childKinds, childOf, contentOf, nextOf, siblingOf } from './adding';
import { Desk } from './desk';
import type { Draft, Edit, NodeKind } from './draft';
import { redoable, type Step, stepsOf, undoable } from './history';
import { type Place, partsOf } from './parts';
import { useStepWords } from './recent-changes';
import { countParts, linesAbove, type RowKind, rowsOf, text } from './rows';
import type { TreeAction } from './tree-keys';
import { editsKey, useEdits } from './use-edits';
import { useNodeLink } from './use-node-link';

const LARGE = 150; // parts, from which on actions are folded at first

/** Where one is in the plan, what is open, and what each action does. */
export function useEditor(draft: Draft) {
  const queries = useQueryClient();
  const { t } = useTranslation('writing');
  const me = useAccount();
  const say = useStepWords();
  const planId = draft.id;
  const desk = useMemo(() => new Desk(queries, planId), [queries, planId]);
  const parts = useMemo(() => partsOf(draft.document), [draft.document]);
  const [large] = useState(() => countParts(parts) > LARGE);
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  const rows = useMemo(() => {
    const atFirst = (kind: RowKind): boolean => !(large && (kind === 'OBJECTIVE' || kind === 'ACTION'));
    return rowsOf(parts, (id, kind) => folds.get(id) ?? atFirst(kind));
  }, [parts, folds, large]);
  const [current, setCurrent] = useState<string>();
  const [open, setOpen] = useState<string>();
  const [adding, setAdding] = useState<Adding>();
  const [dialog, setDialog] = useState<{ kind: 'keys' } | { kind: 'move'; id: string }>();
  const [trouble, setTrouble] = useState<string>();
  const [focusing, setFocusing] = useState<{ id: string | undefined }>();
  const { steps, others } = useEdits(draft);
  const undo = undoable(steps, me);
  const redo = redoable(steps, me);
  const row = rows.find(({ id }) => id === current) ?? rows[0];

  const fold = (id: string, isOpen: boolean): void => setFolds((now) => new Map(now).set(id, isOpen));
  const focus = (id: string | undefined): void => {
    setCurrent(id);
    setFocusing({ id });
  };
  useNodeLink((id) => {
    const above = linesAbove(parts, id);
    if (above === undefined && id !== planId) return;
    for (const line of above ?? []) fold(line, true);
    if (above !== undefined) focus(id);
    setOpen(id);
  });
  const takingBack = useRef(Promise.resolve());
  const catchUp = (): Promise<void> => queries.invalidateQueries({ queryKey: editsKey(planId) });
  /** Says what the server refused, and what it holds now is on the screen already. */
  const attempt = async (act: () => Promise<unknown>, done?: string): Promise<boolean> => {
    setTrouble(undefined);
    try {
      await act();
      if (done !== undefined) announce(done);
      return true;
    } catch (problem) {
      setTrouble(reason(problem) || t('trouble.unreachable'));
      return false;
    } finally {
      void catchUp();
    }
  };

  /** One after the other, each picked from what the server has counted by then: keys may be faster than its answers. */
  const takeBack = (
    pick: (steps: Step[]) => Step | undefined,
    done: 'undo.done' | 'undo.redone' = 'undo.done',
  ): Promise<void> => {
    const mine = takingBack.current.then(async () => {
      await desk.flush();
      await desk.settled();
      await catchUp();
      const step = pick(stepsOf(queries.getQueryData<Edit[]>(editsKey(planId)) ?? []));
      if (step === undefined) return announce(t('undo.nothing'));
      await attempt(() => desk.undo(step.batchId), t(done, { what: say(step) }));
    });
    takingBack.current = mine.catch(() => undefined);
    return mine;
  };
  const remove = async (id: string): Promise<void> => {
    const at = rows.findIndex((one) => one.id === id);
    const gone = rows[at];
    if (gone === undefined || gone.kind === 'GOAL' || !draft.editable) return;
    await desk.flush();
    const next = rows.slice(at + 1).find(({ level }) => level <= gone.level) ?? rows[at - 1];
    if (open === id) setOpen(undefined);
    focus(next?.id);
    await attempt(
      () => desk.remove(id),
      t('removed', { what: text(gone.content['title']) || t('untitled') }),
    );
  };
  const move = async (id: string, place: Place): Promise<void> => {
    if (!draft.editable) return;
    await desk.flush();
    if (place.parentId !== null) fold(place.parentId, true);
    focus(id);
    await attempt(() => desk.move(id, place), t('moved', { position: place.position }));
  };
  const begin = (next: Adding | undefined): void => {
    if (next === undefined || !draft.editable) return;
    setTrouble(undefined);
    fold(next.after, true);
    setAdding(next);
  };
  const beginChild = (kind: NodeKind, asGoal = false): void => {
    if (row !== undefined) begin(childOf(parts, row, kind, asGoal));
  };
  /** Answers whether it is there now; then the next line is open already. */
  const add = async (typed: object): Promise<boolean> => {
    if (adding === undefined) return false;
    let id = '';
    const added = await attempt(async () => {
      const node = await desk.add(adding.kind, adding.place, contentOf(adding, typed));
      id = node.id;
    });
    if (!added) return false;
    setCurrent(id);
    setAdding(
      nextOf(adding, adding.after === '' ? '' : adding.level > (row?.level ?? 0) ? adding.after : id),
    );
    announce(t('added', { what: t(`kind.${adding.asGoal ? 'GOAL' : adding.kind}`) }));
    return true;
  };
  const stopAdding = (): void => {
    setAdding(undefined);
    setTrouble(undefined);
    focus(current ?? row?.id);
  };
  const close = (): void => {
    void desk.flush();
    setOpen(undefined);
    focus(open === planId ? current : (open ?? current));
  };

  const onRow = (action: Exclude<TreeAction, { do: 'help' | 'undo' | 'redo' }>): void => {
    const target = rows.find(({ id }) => id === action.id);
    if (target === undefined) return;
    setCurrent(action.id);
    if (action.do === 'focus') focus(action.id);
    else if (action.do === 'fold' || action.do === 'unfold') fold(action.id, action.do === 'unfold');
    else if (action.do === 'edit') setOpen(action.id);
    else if (action.do === 'remove') void remove(action.id);
    else if (action.do === 'move') void move(action.id, action.place);
    else if (action.do === 'sibling') begin(siblingOf(parts, target));
    else if (action.do === 'choosePlace') {
      if (target.kind !== 'GOAL' && draft.editable) setDialog({ kind: 'move', id: action.id });
    } else {
      const [kind] = childKinds(target.kind);
      if (kind !== undefined) begin(childOf(parts, target, kind));
    }
  };
  const onAction = (action: TreeAction): void => {
    if (action.do === 'undo') void takeBack((known) => undoable(known, me));
    else if (action.do === 'redo') void takeBack((known) => redoable(known, me), 'undo.redone');
    else if (action.do === 'help') setDialog({ kind: 'keys' });
    else onRow(action);
  };

  return {
    desk,
    parts,
    rows,
    row,
    current,
    open,
    setOpen,
    close,
    adding,
    begin,
    beginChild,
    add,
    stopAdding,
    dialog,
    setDialog,
    trouble,
    focusing,
    steps,
    others,
    undo,
    redo,
    takeBack,
    onAction,
  };
}

export type Editor = ReturnType<typeof useEditor>;

function reason(problem: unknown): string {
  if (!(problem instanceof ProblemError)) return '';
  return [problem.problem.detail, ...(problem.problem.violations ?? []).map(({ message }) => message)].join(
    ' ',
  );
}
