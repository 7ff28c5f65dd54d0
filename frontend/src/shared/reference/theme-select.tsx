import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useTitle } from '@/shared/i18n/use-language';
import { Select } from '@/shared/ui/field';

import { themesQuery } from './themes';

type Props = { value: Maybe<string>; onChange: (slug: string | undefined) => void };

export function ThemeSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  const title = useTitle();
  const { data = [] } = useQuery(themesQuery);
  return (
    <Select
      label={t('filter.theme')}
      value={value ?? ''}
      onChange={(e) => onChange(e.target.value || undefined)}
    >
      <option value="">{t('filter.all')}</option>
      {data.map((theme) => (
        <option key={theme.slug} value={theme.slug}>
          {title(theme)}
        </option>
      ))}
    </Select>
  );
}
