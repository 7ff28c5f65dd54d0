import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Section } from '@/shared/ui/page';

import { GroupFigures } from './group-figures';
import { GroupPlans } from './group-plans';
import { isNarrowed, type Search } from './narrowing';
import type { GroupFigures as Figures } from './queries';
import { ReadingNotes } from './reading-notes';
import { RecomputedTable } from './recomputed-table';

type Props = { group: Figures; search: Search; least: number };

/** All the plans that the filters leave, put together, with the plans themselves below. */
export function WholeGroup({ group, search, least }: Props) {
  const { t } = useTranslation('opendata');
  const format = useFormat();
  return (
    <>
      <Section title={t(isNarrowed(search) ? 'progress.chosen' : 'progress.whole')}>
        <GroupFigures
          group={group}
          name={t('progress.title')}
          least={least}
          inputs={<p>{t('progress.plansBelow')}</p>}
        />
        <ReadingNotes search={search} />
      </Section>
      <RecomputedTable percentages={group.percentages} />
      <Section
        title={t('progress.plans')}
        aside={t('progress.planCount', { count: group.plans, shown: format.number(group.plans) })}
      >
        <GroupPlans search={search} groupKey={group.key} least={least} />
      </Section>
    </>
  );
}
