import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';
import { Select } from '@/shared/ui/field';

import { provincesQuery } from './provinces';

type Props = { value: Maybe<string>; onChange: (plate: string | undefined) => void };

export function ProvinceSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const { data = [] } = useQuery(provincesQuery);
  return (
    <Select
      label={t('filter.province')}
      value={value ?? ''}
      onChange={(e) => onChange(e.target.value || undefined)}
    >
      <option value="">{t('filter.all')}</option>
      {[...data]
        .sort((a, b) => compare(a.name, b.name))
        .map(({ plate, name }) => (
          <option key={plate} value={plate}>
            {name}
          </option>
        ))}
    </Select>
  );
}
