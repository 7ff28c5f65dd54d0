import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

import type { Hidden } from './filter';
import { Fold } from './fold';
import type { Form, FormItem } from './form';
import styles from './form.module.css';
import { FormFilters } from './form-filters';
import { moveBetweenCells } from './grid-keys';
import { groupsOf, type ThemeGroup } from './groups';
import { ItemBlock } from './item-block';
import { PastePreview } from './paste-preview';
import { PasteUndo } from './paste-undo';
import { onReveal } from './reveal';
import { drawAtTab } from './tab-stops';
import { useFilter } from './use-filter';
import { type Folding, useFolding } from './use-folding';
import { usePaste } from './use-paste';
import { LayoutsContext, useSheets } from './use-sheets';
import { ORDINARY, WholeAtOnce } from './use-turn';
import { useAllWords, WordsContext } from './use-words';

/** All there is to report for a period, in the plan's own order. */
export function PeriodForm({ form }: { form: Form }) {
  const words = useAllWords();
  const { t } = words;
  const root = useRef<HTMLDivElement>(null);
  const themes = groupsOf(form.items);
  const filter = useFilter(form);
  const folding = useFolding(themes);
  const { clear, hidden } = filter;
  const { open } = folding;
  useEffect(() => {
    if (root.current === null) return undefined;
    return onReveal(root.current, (indicator) => {
      flushSync(() => {
        open(indicator);
        if (filtered(indicator)) clear();
      });
    });
  }, [open, clear]);
  useEffect(() => {
    document.addEventListener('keydown', drawAtTab);
    return () => document.removeEventListener('keydown', drawAtTab);
  }, []);
  const { layouts, sheets } = useSheets(form, hidden, folding.closed);
  const paste = usePaste(form, sheets);
  return (
    <LayoutsContext value={layouts}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to keys and pastes that bubble up from the fields */}
      <div ref={root} className={styles.form} onKeyDown={moveBetweenCells} onPaste={paste.onPaste}>
        {filter.useful && <FormFilters entries={form.items} {...filter} />}
        {form.editable && <p className={styles.quiet}>{t('form.keys')}</p>}
        {themes.length > 1 && (
          <button type="button" className={styles.more} onClick={folding.toggleAll}>
            {t(folding.allClosed ? 'form.unfoldAll' : 'form.foldAll')}
          </button>
        )}
        <WordsContext value={words}>
          <WholeAtOnce value={isOrdinary(form)}>
            {themes.map((theme) => (
              <Fold
                key={theme.key}
                name={theme.key}
                title={theme.title ?? t('form.noTheme')}
                level="h2"
                entries={entriesOf(theme)}
                closed={folding.closed.has(theme.key)}
                hidden={entriesOf(theme).every(({ item }) => hidden.has(item.id))}
                onToggle={folding.toggle}
              >
                <Objectives
                  theme={theme}
                  submissionId={form.submission.id}
                  hidden={hidden}
                  folding={folding}
                />
              </Fold>
            ))}
          </WholeAtOnce>
        </WordsContext>
        <PasteUndo count={paste.done} onUndo={paste.undo} onSettle={paste.settle} />
      </div>
      {paste.preview !== undefined && (
        <PastePreview preview={paste.preview} onConfirm={paste.confirm} onCancel={paste.cancel} />
      )}
    </LayoutsContext>
  );
}

function isOrdinary({ items }: Form): boolean {
  const rows = items.flatMap(({ indicators }) => indicators);
  return rows.reduce((sum, { cells }) => sum + cells.length, 0) <= ORDINARY;
}

type ObjectivesProps = { theme: ThemeGroup; submissionId: string; hidden: Hidden; folding: Folding };

function Objectives({ theme, submissionId, hidden, folding }: ObjectivesProps) {
  return theme.objectives.map(({ key, title, entries }) => {
    const name = `${theme.key} ${key}`;
    const blocks = entries.map((entry) => (
      <ItemBlock
        key={entry.item.id}
        submissionId={submissionId}
        entry={entry}
        hidden={hidden}
        under={title == null ? 'theme' : 'objective'}
      />
    ));
    if (title === null || title === undefined) {
      return (
        <div key={key} className={styles.objective}>
          {blocks}
        </div>
      );
    }
    return (
      <Fold
        key={key}
        name={name}
        title={title}
        level="h3"
        entries={entries}
        closed={folding.closed.has(name)}
        hidden={entries.every(({ item }) => hidden.has(item.id))}
        onToggle={folding.toggle}
      >
        {blocks}
      </Fold>
    );
  });
}

/** Put out of sight by a filter, not only by a closed section. */
function filtered(indicator: HTMLElement): boolean {
  return indicator.hasAttribute('hidden') || indicator.closest('section[hidden]') !== null;
}

function entriesOf({ objectives }: ThemeGroup): FormItem[] {
  return objectives.flatMap(({ entries }) => entries);
}
