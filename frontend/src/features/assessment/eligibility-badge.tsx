import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { Eligibility } from './eligibility';

/** Says the class of the reason, never the member's own explanation. */
export function EligibilityBadge({ eligibility }: { eligibility: Eligibility }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  const grounds =
    'grounds' in eligibility ? format.list(eligibility.grounds.map((g) => t(`ground.${g}`))) : '';
  const shown: Record<Eligibility['kind'], { tone: Tone; text: string }> = {
    own: { tone: 'stop', text: t('assign.own') },
    blocked: { tone: 'stop', text: t('assign.blocked', { grounds }) },
    term: { tone: 'quiet', text: t('assign.term') },
    disclosed: { tone: 'going', text: t('assign.disclosed', { grounds }) },
    undeclared: { tone: 'warn', text: t('assign.undeclared') },
    clear: { tone: 'done', text: t('outcome.NONE') },
  };
  const { tone, text } = shown[eligibility.kind];
  return <StatusBadge tone={tone}>{text}</StatusBadge>;
}
