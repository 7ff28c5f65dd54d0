import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { ChoiceSelect } from '@/shared/reference/choice-select';
import { Filters, TextFilter } from '@/shared/ui/filters';

import { actionsOf, indicatorsOf, type Theme, unique } from './plan-tree';

const route = getRouteApi('/plans/$planId');
const RIGHTS = ['STRUCTURAL', 'PROCESS', 'OUTCOME'] as const;

/** Offers only what the plan has; a plan that states no units gets no filter by unit. */
export function PlanFilters({ themes }: { themes: Theme[] }) {
  const { t } = useTranslation();
  const term = useTerm();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<typeof filter>): void => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  };
  const actions = themes.flatMap(actionsOf);
  const units = unique(themes.flatMap((theme) => theme.objectives).flatMap(unitsOf));
  const statuses = unique(
    actions.flatMap(({ statedStatus }) => (statedStatus == null ? [] : [statedStatus])),
  );
  const types = RIGHTS.filter((type) =>
    themes.flatMap(indicatorsOf).some((indicator) => indicator.rightsType === type),
  );
  if (actions.length + types.length === 0) return null;
  return (
    <Filters>
      <TextFilter label={t('filter.text')} value={filter.q} onChange={(q) => change({ q })} />
      {units.length > 1 && (
        <ChoiceSelect
          label={t('filter.unit')}
          value={filter.unit}
          choices={units.map(same)}
          onChange={(unit) => change({ unit })}
        />
      )}
      {statuses.length > 1 && (
        <ChoiceSelect
          label={t('filter.status')}
          value={filter.status}
          choices={statuses.map(same)}
          onChange={(status) => change({ status })}
        />
      )}
      {types.length > 0 && (
        <ChoiceSelect
          label={t('filter.rightsType')}
          value={filter.rights}
          choices={types.map((type) => ({ value: type, label: term('rightsType', type) }))}
          onChange={(rights) => change({ rights })}
        />
      )}
    </Filters>
  );
}

const same = (word: string) => ({ value: word, label: word });

function unitsOf({ responsibleUnits, actions }: Theme['objectives'][number]): string[] {
  return [...(responsibleUnits ?? []), ...actions.flatMap((action) => action.responsibleUnits ?? [])];
}
