import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type Status, TONES } from './progress';

export function ProgressStatus({ status, count }: { status: Status; count?: number }) {
  const term = useTerm();
  const format = useFormat();
  return (
    <StatusBadge tone={TONES[status]}>
      {term('progressStatus', status)}
      {count !== undefined && ` · ${format.number(count)}`}
    </StatusBadge>
  );
}
