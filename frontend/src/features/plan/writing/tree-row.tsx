import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import contents from '../plan-contents.module.css';
import { type Row, text } from './rows';
import styles from './tree.module.css';

type Props = Row & {
  current: boolean;
  chosen: boolean;
  changedBy: string | undefined;
  comments: number;
  drop: 'before' | 'after' | 'inside' | undefined;
  movable: boolean;
};

export const rowDomId = (id: string): string => `row-${id}`;

/** One line; drawn again only when something of its own changes. */
export const TreeRow = memo(function TreeRow(row: Props) {
  const { id, kind, content, level, position, size, open, current, chosen, changedBy } = row;
  const { comments, drop, movable } = row;
  const { t } = useTranslation('writing');
  const facts = useRowFacts(row);
  const code = text(kind === 'GOAL' ? content['goalCode'] : content['code']);
  const title = text(kind === 'GOAL' ? content['goalTitle'] : content['title']);
  return (
    <div
      role="treeitem"
      id={rowDomId(id)}
      data-row={id}
      data-kind={kind}
      data-drop={drop}
      className={styles.row}
      style={{ '--level': level } as React.CSSProperties}
      tabIndex={current ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={open}
      aria-selected={chosen}
    >
      <span className={styles.handle} data-handle={movable || undefined} aria-hidden="true">
        {movable && '⠿'}
      </span>
      <span className={styles.fold} data-fold={open === undefined ? undefined : id} aria-hidden="true">
        {open === undefined ? '' : open ? '▾' : '▸'}
      </span>
      <span className={styles.words}>
        <span className={kind === 'MILESTONE' || kind === 'INDICATOR' ? styles.kind : 'visually-hidden'}>
          {t(`kind.${kind}`)}
        </span>{' '}
        {code !== '' && <span className={contents['code']}>{code} </span>}
        <span className={styles.title}>{title === '' ? t('untitled') : title}</span>
        {facts !== '' && <span className={contents['quiet']}> {facts}</span>}
        {comments > 0 && <span className={styles.talk}> {t('comments.open', { count: comments })}</span>}
        {changedBy !== undefined && (
          <span className={styles.changed}> {t('others.mark', { who: changedBy })}</span>
        )}
      </span>
    </div>
  );
});

function useRowFacts({ kind, content }: Row): string {
  const term = useTerm();
  const format = useFormat();
  const date = (value: unknown): string => (typeof value === 'string' ? format.day(value) : '');
  const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');
  const facts =
    kind === 'ACTION'
      ? [text(content['timeline']), list(content['responsibleUnits'])]
      : kind === 'MILESTONE'
        ? [date(content['dueOn'])]
        : kind === 'INDICATOR'
          ? [text(content['unit']), term('rightsType', text(content['rightsType']) || undefined)]
          : [];
  return facts.filter((fact) => fact !== '').join(' · ');
}
