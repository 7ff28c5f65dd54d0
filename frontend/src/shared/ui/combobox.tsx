import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './combobox.module.css';
import { Field } from './field';

export type Option = { id: string; label: string; note?: string | undefined };

type Props = {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  text: string;
  onText: (text: string) => void;
  /** Undefined while nothing was asked yet. */
  options: Option[] | undefined;
  chosen: string;
  onChoose: (option: Option) => void;
};

/** A text field that offers a list: arrows walk, Enter takes, Escape closes. The focus never leaves the field. */
export function Combobox({ label, help, error, text, onText, options, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && options !== undefined;
  const list = shown ? options : [];
  const take = (option: Option): void => {
    onChoose(option);
    setOpen(false);
    setActive(-1);
  };
  const walk = (event: KeyboardEvent): void => {
    const next = step(event.key, active, list.length);
    const option = list[active];
    if (event.key === 'Escape' && shown) setOpen(false);
    else if (event.key === 'Enter' && option !== undefined) take(option);
    else if (next !== undefined) {
      setOpen(true);
      setActive(next);
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <Field
        label={label}
        help={help}
        error={error}
        role="combobox"
        autoComplete="off"
        maxLength={100}
        aria-expanded={list.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(list[active] === undefined ? {} : { 'aria-activedescendant': `${id}-${active}` })}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={walk}
        onBlur={() => setOpen(false)}
      />
      <ul
        id={`${id}-list`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern's own role for a list of options
        role="listbox"
        aria-label={label}
        className={styles.list}
        hidden={list.length === 0}
      >
        {list.map((option, index) => (
          <OptionLine
            key={option.id}
            id={`${id}-${index}`}
            option={option}
            active={index === active}
            chosen={option.id === chosen}
            onTake={() => take(option)}
          />
        ))}
      </ul>
      <span role="status" className={shown && list.length === 0 ? styles.none : 'visually-hidden'}>
        {shown && t('combobox.found', { count: list.length })}
      </span>
    </div>
  );
}

type LineProps = { id: string; option: Option; active: boolean; chosen: boolean; onTake: () => void };

function OptionLine({ id, option: { label, note }, active, chosen, onTake }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the focus and the keys
    <li
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
      role="option"
      aria-selected={chosen}
      data-active={active}
      ref={(line) => {
        if (active) line?.scrollIntoView?.({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span>{label}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </li>
  );
}

/** Where a key leads in a list of `count`; undefined for keys that are not ours. */
function step(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return count === 0 ? -1 : (active + 1) % count;
  if (key === 'ArrowUp') return count === 0 ? -1 : (active <= 0 ? count : active) - 1;
  return undefined;
}
