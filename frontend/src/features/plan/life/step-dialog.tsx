import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { useTerm } from '@/shared/i18n/use-term';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, TextArea } from '@/shared/ui/field';

import { DecisionFields, isWhole, NO_DECISION, sendDecision } from './decision-fields';
import { type Steps, stepsQuery, type Transition, useLifeChange } from './life';
import { asks, takeStep } from './take-step';

type Props = { transition: Transition; onClose: () => void };

/** Says what a step does and asks for what it needs, before it is taken. */
export function StepDialog({ planId, ...props }: Props & { planId: string }) {
  const { data } = useQuery(stepsQuery(planId));
  return data === undefined ? null : <StepForm steps={data} {...props} />;
}

function StepForm({ steps, transition, onClose }: Props & { steps: Steps }) {
  const { t } = useTranslation('life');
  const term = useTerm();
  const needs = asks(transition);
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [decided, setDecided] = useState(NO_DECISION);
  const [missing, setMissing] = useState(false);
  const begun = decided.number !== '' || decided.date !== '' || decided.file !== undefined;
  const withDecision = needs.decision || begun;
  const { mutate, isPending, error } = useLifeChange(
    steps.planId,
    async () => {
      const decision = withDecision
        ? await sendDecision(steps.planId, decided, t('decision.title'))
        : undefined;
      return takeStep(steps, transition, { reason: reason.trim(), endsOn, decision });
    },
    onClose,
  );
  const optional = transition === 'CLOSE' && steps.yearsOver;
  const whole =
    (!needs.reason || optional || reason.trim() !== '') &&
    (!needs.endsOn || endsOn !== '') &&
    (!withDecision || isWhole(decided));
  return (
    <ConfirmDialog
      title={term('planStep', transition)}
      confirm={term('planStep', transition)}
      cancel={t('steps.cancel')}
      busy={isPending}
      onClose={onClose}
      onConfirm={() => {
        setMissing(!whole);
        if (whole) mutate(undefined);
      }}
    >
      <p>{term('planStepHelp', transition)}</p>
      {needs.endsOn && (
        <Field
          label={t('steps.endsOn')}
          help={t('steps.endsOnHelp')}
          type="date"
          value={endsOn}
          onChange={(event) => setEndsOn(event.target.value)}
        />
      )}
      {needs.reason && (
        <TextArea
          label={t(optional ? 'steps.reasonOptional' : 'steps.reason')}
          help={t('steps.reasonHelp')}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {transition === 'FINISH_REVISION' && <p>{t('decision.optional')}</p>}
      {(needs.decision || transition === 'FINISH_REVISION') && (
        <DecisionFields value={decided} onChange={setDecided} />
      )}
      {missing && !whole && <p role="alert">{t('steps.missing')}</p>}
      {error !== null && <Refusal failure={error} />}
    </ConfirmDialog>
  );
}

/** A broken rule says what is wrong with what was given; anything else is told as it is. */
function Refusal({ failure }: { failure: unknown }) {
  const faults = failure instanceof ProblemError ? (failure.problem.violations ?? []) : [];
  if (faults.length === 0) return <ErrorState failure={failure} />;
  return <p role="alert">{faults.map(({ message }) => message).join(' ')}</p>;
}
