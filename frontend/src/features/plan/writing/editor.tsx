import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { planTone } from '@/shared/plan/plan-tone';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';
import { StatusBadge } from '@/shared/ui/status-badge';

import { DraftComments } from '../life/draft-comments';
import { draftCommentCountsQuery, type Transition } from '../life/life';
import { itemsOf, PlanConnections } from '../life/plan-connections';
import { PlanSteps } from '../life/plan-steps';
import { StepDialog } from '../life/step-dialog';
import { LintPanel } from '../lint-panel';
import { AddRow } from './add-row';
import { lastTheme } from './adding';
import { DeskLinks, STEPS_ID } from './desk-links';
import { KeysDialog, MoveDialog } from './dialogs';
import type { Content, Draft } from './draft';
import styles from './editor.module.css';
import { type AsideTab, EditorAside } from './editor-aside';
import { GoalForm } from './goal-form';
import { PartForm } from './part-form';
import { findPart } from './parts';
import { RecentChanges, useStepWords } from './recent-changes';
import { objectivesOfGoal } from './rows';
import { Toolbar } from './toolbar';
import { PlanTree } from './tree';
import { type Editor, useEditor } from './use-editor';
import { wordsOf } from './words';

const NO_COMMENTS: ReadonlyMap<string, number> = new Map();
/** What is opened by itself, not as a part of the plan. */
const BY_ITSELF = ['recent', 'checks', 'comments', 'connections'];

/** The plan on the desk: its tree, and beside it whatever one is looking at. */
export function PlanEditor({ draft }: { draft: Draft }) {
  const { t } = useTranslation('writing');
  const term = useTerm();
  const say = useStepWords();
  const editor = useEditor(draft);
  const { titleTr, kind } = draft.document.plan;
  const { open, rows, adding, trouble, dialog, undo, redo, onAction } = editor;
  const [taking, setTaking] = useState<Transition>();
  const shown = open !== undefined;
  const { data: comments = NO_COMMENTS } = useQuery(draftCommentCountsQuery(draft.id));
  const openComments = [...comments.values()].reduce((sum, count) => sum + count, 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = (event.target as Element).closest('input, textarea, select') !== null;
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    onAction({ do: event.shiftKey ? 'redo' : 'undo' });
  };
  return (
    <Page
      title={titleTr}
      kicker={draft.organisation.name}
      crumbs={[{ label: t('own.title'), link: { to: '/workspace/plans' } }, { label: titleTr }]}
      badges={
        <>
          <StatusBadge tone="quiet">{term('planKind', kind)}</StatusBadge>
          <StatusBadge tone={planTone(draft.state)}>{term('planState', draft.state)}</StatusBadge>
        </>
      }
    >
      {!draft.editable && (
        <>
          <PlanSteps planId={draft.id} onTake={setTaking} />
          <EmptyState title={t('locked.title')}>{t('locked.text')}</EmptyState>
        </>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: undo works wherever one is in the editor */}
      <div className={styles.editor} data-open={shown || undefined} onKeyDown={onKeyDown}>
        <div className={styles.main}>
          <p className={styles.openers}>
            <Button variant="quiet" onClick={() => editor.setOpen(draft.id)}>
              {t('plan.open')}
            </Button>
            <Button variant="quiet" onClick={() => editor.setOpen('comments')}>
              {openComments === 0 ? t('comments.title') : t('comments.open', { count: openComments })}
            </Button>
            <Button variant="quiet" onClick={() => editor.setOpen('connections')}>
              {t('connections.title')}
            </Button>
            <Button variant="quiet" onClick={() => editor.setOpen('recent')}>
              {t('recent.title')}
            </Button>
            <Button variant="quiet" onClick={() => editor.setOpen('checks')}>
              {t('checks.title')}
            </Button>
          </p>
          <DeskLinks draft={draft} />
          {draft.editable && (
            <Toolbar
              row={editor.row}
              undo={undo === undefined ? undefined : say(undo)}
              redo={redo === undefined ? undefined : say(redo)}
              onTheme={() => editor.begin(lastTheme(editor.parts))}
              onGoal={() => editor.beginChild('OBJECTIVE', true)}
              onChild={(next) => editor.beginChild(next)}
              onAction={onAction}
            />
          )}
          {trouble !== undefined && (
            <p role="alert" className={styles.trouble}>
              {trouble}
            </p>
          )}
          {rows.length === 0 && adding === undefined && (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          )}
          <PlanTree
            rows={rows}
            parts={editor.parts}
            current={editor.current}
            chosen={open}
            others={editor.others}
            comments={comments}
            editable={draft.editable}
            focusing={editor.focusing}
            onAction={onAction}
            adding={
              adding && {
                after: adding.after,
                line: (
                  <AddRow
                    key={`${adding.place.parentId}-${adding.kind}`}
                    kind={adding.kind}
                    goal={adding.asGoal}
                    level={adding.level}
                    trouble={trouble}
                    onAdd={editor.add}
                    onClose={editor.stopAdding}
                  />
                ),
              }
            }
          />
        </div>
        {shown && <Side key={open} draft={draft} editor={editor} open={open} />}
      </div>
      {draft.editable && (
        <div id={STEPS_ID}>
          <PlanSteps planId={draft.id} onTake={setTaking} />
        </div>
      )}
      {taking !== undefined && (
        <StepDialog planId={draft.id} transition={taking} onClose={() => setTaking(undefined)} />
      )}
      {dialog?.kind === 'keys' && <KeysDialog onClose={() => editor.setDialog(undefined)} />}
      {dialog?.kind === 'move' && (
        <MoveDialog
          parts={editor.parts}
          id={dialog.id}
          onClose={() => editor.setDialog(undefined)}
          onMove={(place) => {
            editor.setDialog(undefined);
            onAction({ do: 'move', id: dialog.id, place });
          }}
        />
      )}
    </Page>
  );
}

type SideProps = { draft: Draft; editor: Editor; open: string };

/** What stands beside the tree; Escape goes back to the row one came from. */
function Side({ draft, editor, open }: SideProps) {
  const { t } = useTranslation('writing');
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    const field = side.current?.querySelector<HTMLElement>('[role="tabpanel"] :is(input, textarea, select)');
    (field ?? side.current?.querySelector('button'))?.focus();
  }, []);
  const tabs: AsideTab[] = [
    { id: 'part', label: t('aside.part'), content: <OpenPart draft={draft} editor={editor} open={open} /> },
    {
      id: 'recent',
      label: t('recent.title'),
      content: (
        <RecentChanges
          steps={editor.steps}
          editable={draft.editable}
          onUndo={(step) => void editor.takeBack(() => step)}
        />
      ),
    },
    {
      id: 'comments',
      label: t('comments.title'),
      content: <DraftComments planId={draft.id} nodeId={partIn(draft, open)} />,
    },
    {
      id: 'connections',
      label: t('connections.title'),
      content: <PlanConnections planId={draft.id} items={itemsOf(draft.document.themes)} />,
    },
    {
      id: 'checks',
      label: t('checks.title'),
      content: (
        <>
          <h2 className="visually-hidden">{t('checks.title')}</h2>
          <LintPanel planId={draft.id} />
        </>
      ),
    },
  ];
  return (
    <section
      ref={side}
      className={styles.side}
      aria-label={t('aside.label')}
      onKeyDown={(event) => {
        if (
          event.key === 'Escape' &&
          (event.target as Element).closest('dialog, [role="alertdialog"]') === null
        )
          editor.close();
      }}
    >
      <p>
        <Button variant="quiet" onClick={editor.close}>
          {t('aside.back')}
        </Button>
      </p>
      <EditorAside label={t('aside.label')} tabs={tabsFor(open, tabs)} />
    </section>
  );
}

/** The part that is open; undefined for the plan as a whole. */
function partIn(draft: Draft, open: string): string | undefined {
  return open === draft.id || open.startsWith('goal:') || BY_ITSELF.includes(open) ? undefined : open;
}

/** Opened by itself, a tab comes first; the part's own tab only stands beside an open part. */
function tabsFor(open: string, tabs: AsideTab[]): AsideTab[] {
  if (!BY_ITSELF.includes(open)) return tabs.filter(({ id }) => id !== 'connections');
  const first = tabs.filter(({ id }) => id === open);
  return [...first, ...tabs.filter(({ id }) => id !== open && id !== 'part')];
}

function OpenPart({ draft, editor: { desk, parts }, open }: SideProps) {
  const { t } = useTranslation('writing');
  const words = useMemo(() => wordsOf(parts), [parts]);
  const { id, editable, versions, document } = draft;
  const shared = { desk, editable, words };
  if (open === id) {
    const stored = { value: document.plan as unknown as Content, version: draft.version };
    return (
      <>
        <h2>{t('kind.PLAN')}</h2>
        <PartForm key={id} {...shared} id={id} kind="PLAN" stored={stored} />
      </>
    );
  }
  if (open.startsWith('goal:')) {
    return (
      <>
        <h2>{t('kind.GOAL')}</h2>
        <GoalForm key={open} desk={desk} editable={editable} objectives={objectivesOfGoal(parts, open)} />
      </>
    );
  }
  const part = findPart(parts, open);
  if (part === undefined) return <p>{t('gone.text')}</p>;
  return (
    <>
      <h2>{t(`kind.${part.kind}`)}</h2>
      <PartForm
        key={open}
        {...shared}
        id={open}
        kind={part.kind}
        stored={{ value: part.content, version: versions[open] ?? null }}
      />
    </>
  );
}
