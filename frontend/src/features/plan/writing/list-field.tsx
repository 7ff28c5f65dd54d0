import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';

import styles from './form.module.css';

type Shared = { label: string; help: string; error: string | undefined; onChange: (value: unknown) => void };
type Lists = Shared & { value: string[]; words: string[]; most: number | undefined };

/** Several short texts: each can be taken away, Enter adds the next one. */
export function ListField({ label, help, error, value, words, most, onChange }: Lists) {
  const { t } = useTranslation('writing');
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const one = typed.trim();
    setTyped('');
    if (one !== '' && !value.includes(one)) onChange([...value, one]);
  };
  return (
    <div className={styles.list}>
      <Chips value={value} onRemove={(one) => onChange(left(value, one))} name={(one) => one} />
      <div className={styles.addTo}>
        <Field
          label={label}
          help={help}
          error={error}
          list={id}
          maxLength={most}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="quiet" onClick={add} aria-label={t('list.addTo', { what: label })}>
          {t('list.add')}
        </Button>
      </div>
      <datalist id={id}>
        {words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </div>
  );
}

const left = (value: string[], gone: string): string[] | undefined => {
  const rest = value.filter((one) => one !== gone);
  return rest.length === 0 ? undefined : rest;
};

export function Chips({
  value,
  name,
  onRemove,
}: {
  value: string[];
  name: (one: string) => string;
  onRemove: (one: string) => void;
}) {
  const { t } = useTranslation('writing');
  if (value.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {value.map((one) => (
        <li key={one}>
          <span>{name(one)}</span>
          <button
            type="button"
            onClick={() => onRemove(one)}
            aria-label={t('list.remove', { what: name(one) })}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

type Checks = Shared & { value: string[]; options: { value: string; label: string }[] };

export function ChecksField({ label, help, error, value, options, onChange }: Checks) {
  const toggle = (one: string): void =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <fieldset className={styles.checks}>
      <legend>{label}</legend>
      <p className={styles.help}>{help}</p>
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function CheckField({ label, help, value, onChange }: Shared & { value: boolean }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label} <span className={styles.help}>{help}</span>
      </span>
    </label>
  );
}
