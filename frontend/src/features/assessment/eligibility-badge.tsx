import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { Eligibility } from './eligibility';

/** Says the class of the reason, never the member's own explanation. */
export function EligibilityBadge({ eligibility }: { eligibility: Eligibility }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  const grounds =
    'grounds' in eligibility ? format.list(eligibility.grounds.map((g) => t(`ground.${g}`))) : '';
  switch (eligibility.kind) {
    case 'own':
      return <StatusBadge tone="stop">{t('assign.own')}</StatusBadge>;
    case 'blocked':
      return <StatusBadge tone="stop">{t('assign.blocked', { grounds })}</StatusBadge>;
    case 'term':
      return <StatusBadge tone="quiet">{t('assign.term')}</StatusBadge>;
    case 'disclosed':
      return <StatusBadge tone="going">{t('assign.disclosed', { grounds })}</StatusBadge>;
    case 'undeclared':
      return <StatusBadge tone="warn">{t('assign.undeclared')}</StatusBadge>;
    case 'clear':
      return <StatusBadge tone="done">{t('outcome.NONE')}</StatusBadge>;
  }
}
