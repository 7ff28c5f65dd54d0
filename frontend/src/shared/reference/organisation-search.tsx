import type { ReactNode } from 'react';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import type { Option } from '@/shared/ui/combobox';

import { SearchChoice } from './search-choice';

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

const SHOWN = 20;

/** Chooses one of some fourteen hundred organisations, with the province beside the name. */
export function OrganisationSearch({ kind, ...rest }: Props) {
  const search = async (q: string, signal: AbortSignal): Promise<Option[]> => {
    const query = { q, limit: SHOWN, ...(kind === undefined ? {} : { kind }) };
    const { data } = await api.GET('/api/v1/organisations', { params: { query }, signal });
    return (data?.items ?? []).map(({ id, name, provinceName }) => ({
      id,
      label: name,
      note: provinceName ?? undefined,
    }));
  };
  return <SearchChoice searchKey={['organisations', 'search', kind]} search={search} {...rest} />;
}
