import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Part, Place } from './parts';
import type { Row } from './rows';
import styles from './tree.module.css';
import { actionOf, type TreeAction } from './tree-keys';
import { rowDomId, TreeRow } from './tree-row';
import { useDrag } from './use-drag';

type Props = {
  rows: Row[];
  parts: Part[];
  current: string | undefined;
  chosen: string | undefined;
  others: Map<string, string>;
  /** How many comments are open, by part. */
  comments: ReadonlyMap<string, number>;
  editable: boolean;
  /** The line being added, shown after this row; '' for the end. */
  adding: { after: string; line: ReactNode } | undefined;
  onAction: (action: TreeAction) => void;
  /** The row that is to get the focus now: a new object each time. */
  focusing: { id: string | undefined } | undefined;
};

/** The plan as a tree of lines: one stop for the Tab key, the arrows walk in it. */
export function PlanTree({
  rows,
  parts,
  current,
  chosen,
  others,
  comments,
  editable,
  adding,
  onAction,
  focusing,
}: Props) {
  const { t } = useTranslation('writing');
  const tree = useRef<HTMLDivElement>(null);
  const move = (id: string, place: Place): void => onAction({ do: 'move', id, place });
  const { drop, handlers, cancel } = useDrag(parts, move);
  const stop = rows.some(({ id }) => id === current) ? current : rows[0]?.id;
  useEffect(() => {
    if (focusing === undefined) return;
    const { id } = focusing;
    const row = id === undefined ? null : document.getElementById(rowDomId(id));
    (row ?? tree.current?.querySelector<HTMLElement>('[tabindex="0"]'))?.focus();
  }, [focusing]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') cancel();
    const id = rowOf(event.target)?.dataset['row'];
    if (id === undefined) return;
    const action = actionOf(event, rows, id, parts);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onAction(action);
  };
  const onClick = ({ target }: MouseEvent): void => {
    const row = rowOf(target);
    const id = row?.dataset['row'];
    if (id === undefined || (target as Element).closest('[data-handle]') !== null) return;
    const fold = (target as Element).closest('[data-fold]') !== null;
    const isOpen = row?.getAttribute('aria-expanded') === 'true';
    onAction({ do: fold ? (isOpen ? 'fold' : 'unfold') : 'edit', id });
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={t('tree')}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...(editable ? handlers : {})}
    >
      {rows.map((row) => (
        <Fragment key={row.id}>
          <TreeRow
            {...row}
            current={row.id === stop}
            chosen={row.id === chosen}
            changedBy={others.get(row.id)}
            comments={comments.get(row.id) ?? 0}
            drop={drop?.over === row.id ? drop.side : undefined}
            movable={editable && row.kind !== 'GOAL'}
          />
          {adding !== undefined && lastUnder(rows, adding.after) === row.id && slot(adding.line)}
        </Fragment>
      ))}
      {adding !== undefined && lastUnder(rows, adding.after) === undefined && slot(adding.line)}
    </div>
  );
}

const rowOf = (target: EventTarget): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-row]');

/** A line of its own in the tree, so that what is typed stands where it will be. */
const slot = (line: ReactNode) => (
  <div role="treeitem" aria-selected={false} tabIndex={-1}>
    {line}
  </div>
);

/** The last visible row of what hangs on this one: what is added goes below it. */
function lastUnder(rows: Row[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const first = rows[at];
  if (first === undefined) return undefined;
  const next = rows.findIndex((row, index) => index > at && row.level <= first.level);
  return rows[(next === -1 ? rows.length : next) - 1]?.id;
}
