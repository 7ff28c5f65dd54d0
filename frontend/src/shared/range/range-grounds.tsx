import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';

import styles from './range.module.css';
import type { StatedRange } from './ranges';

type Grounds = Pick<StatedRange, 'reason' | 'statedAs' | 'statedAt'>;

/** Why a range stands, who stated it by role, and since when; what was not kept at the time is said to be unknown. */
export function RangeGrounds({ range: { reason, statedAs, statedAt } }: { range: Grounds }) {
  const { t } = useTranslation('range');
  const format = useFormat();
  return (
    <div className={styles.grounds}>
      <p>{known(reason) ? reason : t('noReason')}</p>
      {known(statedAt) && <p>{t(`statedAs.${statedAs ?? 'UNKNOWN'}`, { when: format.day(statedAt) })}</p>}
    </div>
  );
}

function known(text: Maybe<string>): text is string {
  return (text ?? '') !== '';
}
