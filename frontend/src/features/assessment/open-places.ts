import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useAccount } from '@/shared/auth/use-session';

import { declarationsQuery, membersQuery } from './queries';

/** A municipality in a period: what a declaration is about. */
export type Place = {
  organisationId: string;
  organisationName: string;
  periodId: string;
  periodCode: string;
};

const placesQuery = queryOptions({
  queryKey: ['cycles', 'open-places'],
  queryFn: async ({ signal }) => {
    const cycles = (await api.GET('/api/v1/cycles', { signal })).data?.items ?? [];
    const whole = await Promise.all(
      cycles.map(async ({ id }) => {
        const answer = await api.GET('/api/v1/cycles/{cycleId}', {
          params: { path: { cycleId: id } },
          signal,
        });
        return answer.data;
      }),
    );
    return openPlaces(whole, todayInTurkey());
  },
});

/** The municipalities of the periods that are open, on which this member has not declared yet. */
export function useOpenPlaces(): Place[] {
  const account = useAccount();
  const open = useQuery(placesQuery);
  const members = useQuery(membersQuery);
  const places = open.data ?? [];
  const periods = [...new Set(places.map(({ periodId }) => periodId))];
  const declared = useQueries({ queries: periods.map(declarationsQuery) });
  const me = members.data?.find((member) => member.account === account);
  if (me === undefined || declared.some(({ data }) => data === undefined)) return [];
  const mine = declared.flatMap(({ data }) => data ?? []).filter(({ memberId }) => memberId === me.id);
  return places.filter(
    ({ organisationId, periodId }) =>
      organisationId !== me.organisation.id &&
      !mine.some((one) => one.organisationId === organisationId && one.periodId === periodId),
  );
}

type Cycle = Answer<'/api/v1/cycles/{cycleId}'> | undefined;

/** Periods open at midnight in Turkey, wherever the member is. */
function todayInTurkey(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Istanbul' }).format(new Date());
}

/** Every municipality once for each period that has opened. */
export function openPlaces(cycles: readonly Cycle[], today: string): Place[] {
  const places = new Map<string, Place>();
  for (const cycle of cycles) {
    for (const period of cycle?.periods ?? []) {
      if (period.opensOn > today) continue;
      for (const { organisationId, organisationName } of cycle?.plans ?? []) {
        places.set(`${organisationId} ${period.id}`, {
          organisationId,
          organisationName,
          periodId: period.id,
          periodCode: period.code,
        });
      }
    }
  }
  return [...places.values()];
}
