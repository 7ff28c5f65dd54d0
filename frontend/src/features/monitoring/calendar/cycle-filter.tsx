import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useTitle } from '@/shared/i18n/use-language';
import { Select } from '@/shared/ui/field';

type Props = { value: string | undefined; onChange: (cycle: string | undefined) => void };

/** One cycle, or all of them. */
export function CycleFilter({ value, onChange }: Props) {
  const { t } = useTranslation('monitoring');
  const title = useTitle();
  const { data = [] } = useQuery({
    queryKey: ['cycles', 'for-calendar'],
    queryFn: async ({ signal }) => {
      const query = { limit: 200 };
      return (await api.GET('/api/v1/cycles', { params: { query }, signal })).data?.items ?? [];
    },
  });
  return (
    <Select
      label={t('cycles.name')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{t('calendar.allCycles')}</option>
      {data.map((cycle) => (
        <option key={cycle.id} value={cycle.id}>
          {title(cycle)}
        </option>
      ))}
    </Select>
  );
}
