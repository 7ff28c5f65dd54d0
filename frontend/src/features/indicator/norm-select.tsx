import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { Select } from '@/shared/ui/field';

import { NORM_SOURCES, normsQuery } from './definitions';

type Props = { value: Maybe<string>; onChange: (norm: string | undefined) => void };

export function NormSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('indicator');
  const title = useTitle();
  const term = useTerm();
  const { data = [] } = useQuery(normsQuery);
  return (
    <Select
      label={own('list.norm')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{t('filter.all')}</option>
      {NORM_SOURCES.map((source) => (
        <optgroup key={source} label={term('normSource', source)}>
          {data
            .filter((norm) => norm.source === source)
            .map((norm) => (
              <option key={norm.norm} value={norm.norm}>
                {`${norm.code} · ${title(norm)}`}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
