import { queryOptions, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useTitle } from '@/shared/i18n/use-language';
import { Field } from '@/shared/ui/field';

import styles from './form.module.css';
import { Chips } from './list-field';

const normsQuery = queryOptions({
  queryKey: ['norms'],
  queryFn: async ({ signal }) => (await api.GET('/api/v1/norms', { signal })).data?.items ?? [],
});

type Props = {
  label: string;
  help: string;
  error: string | undefined;
  value: string[];
  onChange: (value: unknown) => void;
};

/** Charter articles and goals found by number or by word. */
export function NormsField({ label, help, error, value, onChange }: Props) {
  const { t } = useTranslation('writing');
  const title = useTitle();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { data = [] } = useQuery(normsQuery);
  const norms = data.map((norm) => ({
    code: `${norm.source}:${norm.code}`,
    name: `${norm.code} ${title(norm)}`,
  }));
  const q = typed.trim().toLocaleLowerCase('tr');
  const found =
    q === ''
      ? []
      : norms
          .filter(({ code, name }) => !value.includes(code) && name.toLocaleLowerCase('tr').includes(q))
          .slice(0, 8);
  const pick = (code: string): void => {
    setTyped('');
    onChange([...value, code]);
  };
  return (
    <div className={styles.list}>
      <Chips
        value={value}
        name={(code) => norms.find((norm) => norm.code === code)?.name ?? code}
        onRemove={(code) => onChange(value.filter((other) => other !== code))}
      />
      <Field
        label={label}
        help={help}
        error={error}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul id={id} className={styles.options} aria-label={t('norms.found')} hidden={found.length === 0}>
        {found.map(({ code, name }) => (
          <li key={code}>
            <button type="button" onClick={() => pick(code)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
