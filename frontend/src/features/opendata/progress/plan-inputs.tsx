import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';
import { type Progress, partsOf, planProgressQuery } from '@/shared/progress/progress';
import { RollUpParts } from '@/shared/progress/roll-up';
import { SumsFormula } from '@/shared/progress/sums-formula';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

import { Brought } from './brought';
import { RIGHTS } from './narrowing';
import type { PlanFigures } from './queries';

type Props = { line: PlanFigures; rights: Maybe<string> };

/** From a plan's line in a group down to its parts: the plan's own, or its headings that treat the theme. */
export function PlanInputs({ line, rights }: Props) {
  const { t } = useTranslation('opendata');
  const format = useFormat();
  const rightsType = RIGHTS.find((type) => type === rights);
  const { data, error, refetch } = useQuery(
    planProgressQuery(line.planId, {
      period: line.period.code,
      ...(rightsType === undefined ? {} : { rightsType }),
    }),
  );
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  const { covered, achieved } = line.sums;
  return (
    <>
      <p>{t('progress.share', { covered: format.number(covered), achieved: format.number(achieved) })}</p>
      {data.progress != null && <Parts line={line} progress={data.progress} />}
      <Brought percentages={line.percentages} />
    </>
  );
}

function Parts({ line, progress }: { line: PlanFigures; progress: Progress }) {
  const { t } = useTranslation('opendata');
  const { t: words } = useTranslation('progress');
  const named = progress.nodes.filter(({ id }) => line.parts.includes(id));
  const [plan] = named.filter(({ kind }) => kind === 'PLAN');
  if (plan === undefined)
    return (
      <>
        <p>{t('progress.headings', { count: named.length })}</p>
        <RollUpParts progress={progress} parts={named} weighed={false} />
      </>
    );
  return (
    <>
      <p>{words('formula.mean')}</p>
      <SumsFormula whole={plan} />
      <RollUpParts progress={progress} parts={partsOf(progress, plan.id)} />
    </>
  );
}
