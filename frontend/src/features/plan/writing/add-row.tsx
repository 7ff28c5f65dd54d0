import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useTitle } from '@/shared/i18n/use-language';
import { Field } from '@/shared/ui/field';

import type { NodeKind } from './draft';
import fields from './form.module.css';
import styles from './tree.module.css';

type Props = {
  kind: NodeKind;
  goal: boolean;
  level: number;
  trouble: string | undefined;
  onAdd: (content: object) => Promise<boolean>;
  onClose: () => void;
};

/** Type, Enter, and the next one is open; an empty line or Escape ends it. Indicators may come from the library. */
export function AddRow({ kind, goal, level, trouble, onAdd, onClose }: Props) {
  const { t } = useTranslation('writing');
  const titleOf = useTitle();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(-1);
  const found = useLibrary(kind === 'INDICATOR' ? typed.trim() : '');
  const give = async (content: object): Promise<void> => {
    setMarked(-1);
    const before = typed;
    setTyped('');
    if (!(await onAdd(content))) setTyped(before);
  };
  const enter = (): void => {
    const picked = found[marked];
    if (picked !== undefined) void give({ definitionCode: picked.code });
    else if (typed.trim() === '') onClose();
    else void give(goal ? { goalTitle: typed } : { title: typed });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    } else if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setMarked((now) => Math.min(found.length - 1, Math.max(-1, now + step)));
    }
  };
  const combobox =
    kind === 'INDICATOR'
      ? {
          role: 'combobox',
          'aria-expanded': found.length > 0,
          'aria-controls': listId,
          'aria-autocomplete': 'list' as const,
          'aria-activedescendant': marked < 0 ? undefined : `${listId}-${marked}`,
        }
      : {};
  return (
    <div className={styles.adding} style={{ '--level': level } as React.CSSProperties}>
      <Field
        label={t('add.label', { what: t(`kind.${goal ? 'GOAL' : kind}`) })}
        help={t(kind === 'INDICATOR' ? 'add.indicatorHelp' : 'add.help')}
        error={trouble}
        autoFocus
        autoComplete="off"
        value={typed}
        maxLength={kind === 'MILESTONE' || kind === 'THEME' ? 500 : 1000}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        {...combobox}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t('add.library')}
        className={fields['options']}
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          <div
            key={one.code}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === marked}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void give({ definitionCode: one.code })}
          >
            {one.code} {titleOf(one)}
          </div>
        ))}
      </div>
    </div>
  );
}

function useLibrary(q: string) {
  const { data } = useQuery({
    queryKey: ['indicator-definitions', 'pick', q],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/indicator-definitions', { params: { query: { q, limit: 8 } }, signal })).data
        ?.items ?? [],
    enabled: q.length >= 2,
  });
  return q.length < 2 ? [] : (data ?? []);
}
