import type { Tone } from '@/shared/ui/shape';

const TONES: Record<string, Tone> = {
  IN_FORCE: 'going',
  IN_CONSULTATION: 'going',
  AWAITING_COUNCIL: 'going',
  UNDER_REVISION: 'warn',
  WITHDRAWN: 'stop',
};

/** A plan whose term is over is neither good nor bad: it is quiet. */
export function planTone(state: string): Tone {
  return TONES[state] ?? 'quiet';
}
