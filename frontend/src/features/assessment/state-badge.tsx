import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { AssessmentSummary } from './types';

type State = AssessmentSummary['state'];
type Outcome = AssessmentSummary['myDeclaration'];

const TONES: Record<State, Tone> = {
  ASSIGNED: 'quiet',
  SCORING: 'going',
  REVEALED: 'going',
  IN_MODERATION: 'warn',
  RECONCILED: 'going',
  OPEN_FOR_REPLY: 'going',
  REPLIED: 'going',
  NO_REPLY: 'warn',
  FINAL: 'done',
};

export function StateBadge({ state }: { state: State }) {
  const term = useTerm();
  return <StatusBadge tone={TONES[state]}>{term('assessmentState', state)}</StatusBadge>;
}

export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('assessment');
  if (outcome === null || outcome === undefined) {
    return <StatusBadge tone="warn">{t('outcome.missing')}</StatusBadge>;
  }
  const tone = { NONE: 'done', DISCLOSED: 'going', BLOCKED: 'stop' } as const;
  return <StatusBadge tone={tone[outcome]}>{t(`outcome.${outcome}`)}</StatusBadge>;
}
