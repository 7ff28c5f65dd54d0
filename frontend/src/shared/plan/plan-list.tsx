import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { SampleBadge } from '@/shared/ui/sample-badge';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './plan-list.module.css';
import { planTone } from './plan-tone';
import type { PlanSummary } from './plans';
import { usePlanTitle } from './use-plan-title';

export function PlanList({ plans, withOwner }: { plans: PlanSummary[]; withOwner: boolean }) {
  return (
    <ul className={styles.plans}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <PlanEntry plan={plan} withOwner={withOwner} />
        </li>
      ))}
    </ul>
  );
}

function PlanEntry({ plan, withOwner }: { plan: PlanSummary; withOwner: boolean }) {
  const { t } = useTranslation();
  const term = useTerm();
  const title = usePlanTitle()(plan);
  const { id, organisation, kind, yearsLabel, state, sample } = plan;
  return (
    <article className={styles.plan}>
      <h3>
        <Link to="/plans/$planId" params={{ planId: id }}>
          {title}
        </Link>
      </h3>
      <p className={styles.facts}>
        {withOwner && <span>{organisation.name}</span>}
        <span>{term('planKind', kind)}</span>
        <span>{yearsLabel ?? t('plan.noYears')}</span>
        {state != null && <StatusBadge tone={planTone(state)}>{term('planState', state)}</StatusBadge>}
        {sample && <SampleBadge />}
      </p>
      <Counts counts={plan.counts} />
    </article>
  );
}

function Counts({ counts }: { counts: PlanSummary['counts'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = [
    t('plan.themes', { count: counts.themes }),
    t('plan.objectives', { count: counts.objectives }),
    t('plan.actions', { count: counts.actions }),
    t('plan.indicators', { count: counts.indicators }),
  ];
  return <p className={styles.counts}>{format.list(parts)}</p>;
}
