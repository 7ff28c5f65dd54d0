import type { AssessmentSummary } from './types';

type Step = 'score' | 'wait' | 'review' | 'findings' | 'openForReply' | 'reply' | 'finalise' | 'none';
type State = AssessmentSummary['state'];

const RAPPORTEUR: Record<State, Step> = {
  ASSIGNED: 'review',
  SCORING: 'wait',
  REVEALED: 'findings',
  IN_MODERATION: 'findings',
  RECONCILED: 'openForReply',
  OPEN_FOR_REPLY: 'reply',
  REPLIED: 'finalise',
  NO_REPLY: 'finalise',
  FINAL: 'none',
};

const BLIND: readonly State[] = ['ASSIGNED', 'SCORING'];

/** What the board expects of this person now. */
export function nextStep({ myRole, state, myScoresSubmitted }: AssessmentSummary): Step {
  if (myRole === 'RAPPORTEUR') return RAPPORTEUR[state];
  if (myRole === 'SCORER' && BLIND.includes(state)) return myScoresSubmitted ? 'wait' : 'score';
  if (myRole === 'THIRD_SCORER' && state === 'IN_MODERATION') return myScoresSubmitted ? 'wait' : 'score';
  return 'none';
}
