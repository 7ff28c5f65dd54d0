import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';

import { Field } from './field';
import styles from './filters.module.css';

/** A row of filters whose values live in the address, so that a filtered page can be shared. */
export function Filters({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <search className={styles.filters} aria-label={t('filter.label')} data-screen-only>
      {children}
    </search>
  );
}

const PAUSE = 350; // ms after the last key

/** Asks when typing pauses, not at every key. */
export function TextFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Maybe<string>;
  onChange: (text: string | undefined) => void;
}) {
  const [text, setText] = useState(value ?? '');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const type = (next: string): void => {
    setText(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onChange(next.trim() || undefined), PAUSE);
  };
  return (
    <Field label={label} type="search" value={text} maxLength={100} onChange={(e) => type(e.target.value)} />
  );
}

export function Toggle({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.toggle}>
      <input type="checkbox" checked={checked} onChange={(e) => onChange(e.target.checked)} />
      {label}
    </label>
  );
}
