import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';

import { ownersQuery } from '../owners/owners';

export type AnsweringUnit = { id: string; name: string; itemIds: string[] };

/** The units that answer for something here; only the municipality's own people see them. */
export function useUnits(submissionId: string): AnsweringUnit[] {
  const { t } = useTranslation('monitoring');
  const own = useRoles().some((role) => role === 'municipality' || role === 'municipality-approver');
  const { data } = useQuery({ ...ownersQuery(submissionId), enabled: own });
  return (data?.owners ?? []).map(({ unitId, unitName, itemIds }) => ({
    id: unitId ?? 'nobody',
    name: unitName ?? t('owners.nobodyNamed'),
    itemIds,
  }));
}
