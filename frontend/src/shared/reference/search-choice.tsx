import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';

import { Combobox, type Option } from '@/shared/ui/combobox';

type Props = {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  searchKey: readonly unknown[];
  search: (q: string, signal: AbortSignal) => Promise<Option[]>;
  /** Id of what is chosen; empty for nothing. */
  value: string;
  onChange: (id: string) => void;
};

const LEAST = 2; // letters before the server is asked
const PAUSE = 250; // ms after the last key

/** Chooses one of very many: a few letters of its name, in whatever case, then the list. */
export function SearchChoice({ label, help, error, searchKey, search, value, onChange }: Props) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Option>();
  const q = useAfterPause(text.trim());
  const { data: found } = useQuery({
    queryKey: [...searchKey, q],
    queryFn: ({ signal }) => search(q, signal),
    enabled: q.length >= LEAST,
    placeholderData: (before) => before,
  });
  // The form was emptied, or never knew: the name goes with the id.
  if (chosen !== undefined && value !== chosen.id) {
    setChosen(undefined);
    if (value === '' && text === chosen.label) setText('');
  }
  const type = (next: string): void => {
    setText(next);
    if (value !== '') {
      setChosen(undefined);
      onChange('');
    }
  };
  const choose = (option: Option): void => {
    setText(option.label);
    setChosen(option);
    onChange(option.id);
  };
  return (
    <Combobox
      label={label}
      help={help}
      error={error}
      text={text}
      onText={type}
      options={text.trim().length < LEAST ? undefined : found}
      chosen={value}
      onChoose={choose}
    />
  );
}

function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(waiting);
  }, [text]);
  return settled;
}
