import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { Combobox, type Option } from '@/shared/ui/combobox';

type Kind = Row<'/api/v1/organisations'>['kind'];
type Props = {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  kind?: Kind;
  /** Id of the organisation chosen; empty for none. */
  value: string;
  onChange: (id: string) => void;
};

const LEAST = 2; // letters before the server is asked
const PAUSE = 250; // ms after the last key
const SHOWN = 20;

/** Chooses one of some fourteen hundred organisations: a few letters of its name, in whatever case, then the list. */
export function OrganisationSearch({ label, help, error, kind, value, onChange }: Props) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Option>();
  const q = useAfterPause(text.trim());
  const { data: found } = useFound(q, kind);
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

function useFound(q: string, kind: Kind | undefined) {
  return useQuery({
    queryKey: ['organisations', 'search', kind, q],
    queryFn: async ({ signal }): Promise<Option[]> => {
      const query = { q, limit: SHOWN, ...(kind === undefined ? {} : { kind }) };
      const { data } = await api.GET('/api/v1/organisations', { params: { query }, signal });
      return (data?.items ?? []).map(({ id, name, provinceName }) => ({
        id,
        label: name,
        note: provinceName ?? undefined,
      }));
    },
    enabled: q.length >= LEAST,
    placeholderData: (before) => before,
  });
}

function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(waiting);
  }, [text]);
  return settled;
}
