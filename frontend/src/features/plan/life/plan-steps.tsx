import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { DifferenceTree } from './difference-tree';
import { draftDifferenceQuery, type Steps, stepsQuery, type Transition } from './life';
import styles from './life.module.css';
import { ReceivedComments } from './received-comments';

type Props = {
  planId: string;
  /** Where the dialog of a step opens: in a place that stays while the plan's state, and with it the page, changes. */
  onTake: (transition: Transition) => void;
};

/** What can be done with a plan next: only what is possible, what is still missing, and what a step will do. */
export function PlanSteps({ planId, onTake }: Props) {
  const { data, error, refetch } = useQuery(stepsQuery(planId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={3} />;
  return <StepsPanel steps={data} onTake={onTake} />;
}

function StepsPanel({ steps, onTake }: { steps: Steps; onTake: Props['onTake'] }) {
  const { t } = useTranslation('life');
  return (
    <section aria-label={t('steps.title')} className={styles.item}>
      <h2>{t('steps.title')}</h2>
      <Copies steps={steps} />
      <ul className={styles.list}>
        {steps.steps.map((step) => (
          <Step key={step.transition} step={step} onTake={() => onTake(step.transition)} />
        ))}
      </ul>
      {(steps.revisionOf != null || steps.state === 'IN_CONSULTATION') && <Changes planId={steps.planId} />}
      {(steps.unanswered > 0 || steps.state === 'IN_CONSULTATION') && (
        <details>
          <summary>{t('received.title', { count: steps.unanswered })}</summary>
          <ReceivedComments planId={steps.planId} />
        </details>
      )}
    </section>
  );
}

/** What ends something rather than leading on. */
const BACK: readonly Transition[] = ['WITHDRAW', 'CANCEL_REVISION', 'CLOSE', 'SUCCEED'];

function Step({ step, onTake }: { step: Steps['steps'][number]; onTake: () => void }) {
  const { t } = useTranslation('life');
  const term = useTerm();
  const { transition, allowed, obstacles } = step;
  return (
    <li className={styles.item}>
      {allowed && obstacles.length === 0 ? (
        <span>
          <Button variant={BACK.includes(transition) ? 'quiet' : 'primary'} onClick={onTake}>
            {term('planStep', transition)}
          </Button>
        </span>
      ) : (
        <strong>{term('planStep', transition)}</strong>
      )}
      <p className={styles.note}>{term('planStepHelp', transition)}</p>
      {!allowed && <p>{t('steps.approverOnly')}</p>}
      {obstacles.map((obstacle) => (
        <p key={obstacle}>
          <StatusBadge tone="warn">{term('planObstacle', obstacle)}</StatusBadge>
        </p>
      ))}
    </li>
  );
}

function Copies({ steps }: { steps: Steps }) {
  const { t } = useTranslation('life');
  if (steps.workingCopyId != null) {
    return (
      <p>
        {t('steps.underRevision')}{' '}
        <Link to="/workspace/plans/$planId" params={{ planId: steps.workingCopyId }}>
          {t('steps.toCopy')}
        </Link>
      </p>
    );
  }
  if (steps.revisionOf == null) return null;
  return (
    <p>
      {t('steps.isCopy')}{' '}
      <Link to="/workspace/plans/$planId" params={{ planId: steps.revisionOf }}>
        {t('steps.toPlan')}
      </Link>
    </p>
  );
}

function Changes({ planId }: { planId: string }) {
  const { t } = useTranslation('life');
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...draftDifferenceQuery(planId), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('difference.draft')}</summary>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data !== undefined && <DifferenceTree difference={data} />}
    </details>
  );
}
