import { useTerm } from '@/shared/i18n/use-term';
import { planTone } from '@/shared/plan/plan-tone';
import { SampleBadge } from '@/shared/ui/sample-badge';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { PlanTree } from './plan-tree';

export function PlanBadges({ plan }: { plan: PlanTree['plan'] }) {
  const term = useTerm();
  return (
    <>
      <StatusBadge tone="quiet">{term('planKind', plan.kind)}</StatusBadge>
      {plan.state != null && (
        <StatusBadge tone={planTone(plan.state)}>{term('planState', plan.state)}</StatusBadge>
      )}
      {plan.sample && <SampleBadge />}
    </>
  );
}
