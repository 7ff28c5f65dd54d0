import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { Field, Select } from '@/shared/ui/field';

import styles from './board.module.css';

type Props = { value: string; onChange: (organisationId: string) => void; error?: string | undefined };
const LEAST = 2; // letters before we ask the server

/** A search box that narrows a plain list: a thousand organisations are too many for a list alone. */
export function OrganisationChoice({ value, onChange, error }: Props) {
  const { t } = useTranslation('assessment');
  const [q, setQ] = useState('');
  const { data: found = [] } = useQuery({
    queryKey: ['organisations', 'choice', q],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/organisations', { params: { query: { q, limit: 50 } }, signal })).data?.items ??
      [],
    enabled: q.trim().length >= LEAST,
    placeholderData: (before) => before,
  });
  return (
    <div className={styles.pair}>
      <Field
        label={t('members.organisationSearch')}
        help={t('members.organisationHelp')}
        type="search"
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <Select
        label={t('members.organisationChoose')}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">–</option>
        {found.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
