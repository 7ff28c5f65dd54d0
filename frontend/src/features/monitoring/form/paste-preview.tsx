import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { Dialog } from '@/shared/ui/dialog';
import dialogStyles from '@/shared/ui/dialog.module.css';
import { Shape } from '@/shared/ui/shape';

import { cellId } from './form';
import type { Pastable } from './pastable';
import styles from './paste.module.css';
import type { Preview, Proposed } from './use-paste';

const MOST_LOST = 20; // values told one by one

type Props = { preview: Preview; onConfirm: () => void; onCancel: () => void };

/** Which cell gets which value, what could not be read, what is locked and what found no cell, before any of it counts. */
export function PastePreview({ preview: { proposed, onward, lost }, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('monitoring');
  const oldValue = useOldValue();
  const count = (kind: Proposed['verdict']['kind']): number =>
    proposed.filter(({ verdict }) => verdict.kind === kind).length;
  const notes = [
    count('unreadable') > 0 && t('paste.unreadable', { count: count('unreadable') }),
    count('locked') > 0 && t('paste.locked', { count: count('locked') }),
    onward > 0 && t('paste.onward', { count: onward }),
    lost.length > 0 && t('paste.lost', { count: lost.length }),
    lost.length > 0 && t('paste.lostValues', { values: told(lost) }),
  ].filter((note) => note !== false);
  const taken = count('new');
  return (
    <Dialog title={t('paste.title')} wide onClose={onCancel}>
      <p>{t('paste.text', { count: taken })}</p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          <Shape tone="warn" />
          <span>{note}</span>
        </p>
      ))}
      {proposed.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard, too
        <section className={styles.list} tabIndex={0} aria-label={t('paste.title')}>
          <DataTable
            caption={t('paste.title')}
            hiddenCaption
            rows={proposed}
            rowKey={({ spot }) => cellId(spot)}
            columns={[
              {
                key: 'cell',
                header: t('paste.cell'),
                cell: ({ cell }) => `${cell.indicator} – ${cell.name}`,
                rowHeader: true,
              },
              { key: 'old', header: t('paste.old'), cell: ({ cell }) => oldValue(cell), numeric: true },
              { key: 'new', header: t('paste.new'), cell: ({ text }) => text, numeric: true },
              { key: 'what', header: t('paste.what'), cell: ({ verdict }) => <Words verdict={verdict} /> },
            ]}
          />
        </section>
      )}
      <div className={dialogStyles.actions}>
        {taken > 0 && <Button onClick={onConfirm}>{t('paste.confirm', { count: taken })}</Button>}
        <Button variant="quiet" onClick={onCancel}>
          {t('paste.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

function told(lost: string[]): string {
  const values = lost.slice(0, MOST_LOST).join(' · ');
  return lost.length > MOST_LOST ? `${values} …` : values;
}

function Words({ verdict }: Pick<Proposed, 'verdict'>) {
  const { t } = useTranslation('monitoring');
  const tone = verdict.kind === 'new' ? 'going' : verdict.kind === 'same' ? 'quiet' : 'warn';
  return (
    <span className={styles.verdict} data-tone={tone}>
      <Shape tone={tone} />
      <span>
        {t(`paste.verdict.${verdict.kind}`)}
        {verdict.kind === 'unreadable' && <> {t(`fault.${verdict.fault}`)}</>}
      </span>
    </span>
  );
}

function useOldValue(): (cell: Pastable) => string {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  return ({ entry: { status, value, text }, measure }) => {
    if (status === 'MISSING') return term('observationStatus', 'MISSING');
    const old = measure === 'QUALITATIVE' ? text : value;
    if (old.trim() === '') return t('cell.blank');
    return measure === 'YES_NO' ? t(value === '0' ? 'cell.no' : 'cell.yes') : old;
  };
}
