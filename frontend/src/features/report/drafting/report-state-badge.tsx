import { useTranslation } from 'react-i18next';

import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { ReportState } from './types';

const TONES: Record<ReportState, Tone> = {
  DRAFT: 'quiet',
  BOARD_REVIEW: 'going',
  MUNICIPALITY_REPLY: 'going',
  PUBLIC_COMMENT: 'going',
  APPROVED: 'going',
  PUBLISHED: 'done',
  CORRECTED: 'done',
  WITHDRAWN: 'stop',
};

export function ReportStateBadge({ state }: { state: ReportState }) {
  const { t } = useTranslation('drafting');
  return <StatusBadge tone={TONES[state]}>{t(`state.${state}`)}</StatusBadge>;
}
