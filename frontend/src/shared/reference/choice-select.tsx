import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { Select } from '@/shared/ui/field';

type Props = {
  label: string;
  value: Maybe<string>;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
};

/** A filter over a few known values, with "all" first. */
export function ChoiceSelect({ label, value, choices, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Select label={label} value={value ?? ''} onChange={(e) => onChange(e.target.value || undefined)}>
      <option value="">{t('filter.all')}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}
