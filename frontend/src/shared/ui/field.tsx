import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';

import styles from './field.module.css';

type Shared = { label: string; help?: ReactNode; error?: string | undefined; hiddenLabel?: boolean };

/** Label, help and error around any control, tied together for a screen reader. */
function Labelled({
  label,
  help,
  error,
  hiddenLabel = false,
  children,
}: Shared & {
  children: (control: { id: string; 'aria-invalid': boolean; 'aria-describedby': string }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hiddenLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': `${id}-help ${id}-error` })}
      <span id={`${id}-help`} className={styles.help}>
        {help}
      </span>
      <span id={`${id}-error`} className={styles.error} role="alert">
        {error}
      </span>
    </div>
  );
}

export function Field({
  label,
  help,
  error,
  hiddenLabel,
  ...input
}: Shared & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} help={help} error={error} hiddenLabel={hiddenLabel ?? false}>
      {(control) => <input className={styles.control} {...control} {...input} />}
    </Labelled>
  );
}

export function TextArea({
  label,
  help,
  error,
  hiddenLabel,
  ...area
}: Shared & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} help={help} error={error} hiddenLabel={hiddenLabel ?? false}>
      {(control) => <textarea className={styles.control} rows={4} {...control} {...area} />}
    </Labelled>
  );
}

export function Select({
  label,
  help,
  error,
  hiddenLabel,
  children,
  ...select
}: Shared & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Labelled label={label} help={help} error={error} hiddenLabel={hiddenLabel ?? false}>
      {(control) => (
        <select className={styles.control} {...control} {...select}>
          {children}
        </select>
      )}
    </Labelled>
  );
}
