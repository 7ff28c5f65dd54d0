import { useTerm } from '@/shared/i18n/use-term';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { DefinitionState } from './definitions';

const TONES: Record<DefinitionState, Tone> = {
  PROPOSED: 'quiet',
  IN_REVIEW: 'going',
  PUBLISHED: 'done',
  RETIRED: 'stop',
  WITHDRAWN: 'quiet',
  REJECTED: 'stop',
};

export function StateBadge({ state }: { state: DefinitionState }) {
  const term = useTerm();
  return <StatusBadge tone={TONES[state]}>{term('definitionState', state)}</StatusBadge>;
}
