import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readNumber, type Unreadable, writeNumber } from '@/shared/format/number';
import { useLanguage } from '@/shared/i18n/use-language';
import { Field } from '@/shared/ui/field';

type Props = {
  label: string;
  help?: string;
  error: string | undefined;
  hiddenLabel?: boolean;
  kind: 'money' | 'number' | 'year';
  value: unknown;
  onChange: (value: unknown) => void;
};

/** A number as the reader's language writes it; what cannot be read stays in the field and is not saved. */
export function NumberField({ kind, value, error, onChange, ...rest }: Props) {
  const { t } = useTranslation('writing');
  const language = useLanguage();
  const shown =
    typeof value === 'number' ? (kind === 'year' ? String(value) : writeNumber(value, language)) : '';
  const [typing, setTyping] = useState<{ text: string; fault?: Unreadable }>();
  const type = (typed: string): void => {
    if (typed.trim() === '') {
      setTyping({ text: typed });
      onChange(undefined);
      return;
    }
    const reading = readNumber(typed, language);
    if ('unreadable' in reading) {
      setTyping({ text: typed, fault: reading.unreadable });
      return;
    }
    setTyping({ text: typed });
    onChange(reading.value);
  };
  const fault = typing?.fault === undefined ? undefined : t(`unreadable.${typing.fault}`);
  return (
    <Field
      {...rest}
      error={fault ?? error}
      inputMode={kind === 'year' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={typing?.text ?? shown}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyping((now) => (now?.fault === undefined ? undefined : now))}
    />
  );
}
