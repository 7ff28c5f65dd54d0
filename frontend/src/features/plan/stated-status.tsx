import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

/** Words that sources use; any other word is shown all the same, only without a shape of its own. */
const TONES: [RegExp, Tone][] = [
  [/^(tamamland|yapıld|gerçekleş)/i, 'done'],
  [/^(başlad|sürüyor|devam|yürütül)/i, 'going'],
  [/^(ertelen|gecik)/i, 'warn'],
  [/^(iptal|vazgeç)/i, 'stop'],
];

/** The state of an action in the source's own word: a claim, not a finding. */
export function StatedStatus({ status, count }: { status: Maybe<string>; count?: number }) {
  const { t } = useTranslation();
  const tone = TONES.find(([word]) => word.test(status ?? ''))?.[1] ?? 'quiet';
  return (
    <StatusBadge tone={tone}>
      {status ?? t('unstated')}
      {count !== undefined && ` · ${count}`}
    </StatusBadge>
  );
}
