import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';

import type { Decision, Steps, Transition } from './life';

export type StepInput = { reason: string; endsOn: string; decision: Decision | undefined };

/** Takes one step over the version that the screen shows. */
export function takeStep(steps: Steps, transition: Transition, input: StepInput): Promise<unknown> {
  const params = { path: { planId: steps.planId }, header: ifMatch(steps.version) };
  const { reason, decision } = input;
  const plan = '/api/v1/plans/{planId}' as const;
  switch (transition) {
    case 'OPEN_CONSULTATION':
      return api.POST(`${plan}/open-consultation`, { params, body: { endsOn: input.endsOn } });
    case 'SEND_TO_COUNCIL':
      return api.POST(`${plan}/send-to-council`, { params });
    case 'ADOPT':
      if (decision === undefined) throw new Error('A plan is adopted by a decision');
      return api.POST(`${plan}/adopt`, { params, body: decision });
    case 'START_REVISION':
      return api.POST(`${plan}/start-revision`, { params, body: { reason } });
    case 'FINISH_REVISION':
      return api.POST(`${plan}/finish-revision`, {
        params,
        body: {
          reason,
          workingCopyVersion: steps.workingCopyVersion ?? 0,
          ...(decision === undefined ? {} : { decision }),
        },
      });
    case 'CANCEL_REVISION':
      return api.POST(`${plan}/cancel-revision`, { params, body: { reason } });
    case 'CLOSE':
      return api.POST(`${plan}/close`, { params, body: reason === '' ? {} : { reason } });
    case 'SUCCEED':
      return api.POST(`${plan}/succeed`, { params });
    default:
      return api.POST(`${plan}/withdraw`, { params, body: { reason } });
  }
}

/** What a step asks of the person besides their word. */
export function asks(transition: Transition) {
  const needsReason = ['START_REVISION', 'FINISH_REVISION', 'CANCEL_REVISION', 'CLOSE', 'WITHDRAW'];
  return {
    reason: needsReason.includes(transition),
    endsOn: transition === 'OPEN_CONSULTATION',
    decision: transition === 'ADOPT',
  };
}
