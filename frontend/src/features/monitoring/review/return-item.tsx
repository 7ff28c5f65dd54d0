import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { TextArea } from '@/shared/ui/field';

import styles from '../form/form.module.css';
import { submissionQuery } from '../submissions';
import { anchorOf, type Returnable, useReturnMarks } from './return-marks';

type Props = { submissionId: string; item: Returnable; name: string };

/** For the rapporteur: marks one value or statement to be returned and says why, beside it. */
export function ReturnItem({ submissionId, item, name }: Props) {
  const { t } = useTranslation('monitoring');
  const { data } = useQuery(submissionQuery(submissionId));
  const { marks, mark, unmark } = useReturnMarks();
  if (data?.allowed.includes('RETURN') !== true) return null;
  const present = marks.find((marked) => anchorOf(marked) === anchorOf(item));
  return (
    <div className={styles.returning}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={present !== undefined}
          onChange={(event) => (event.target.checked ? mark({ ...item, reason: '' }) : unmark(item))}
        />
        {t('review.returnThis', { name })}
      </label>
      {present !== undefined && (
        <TextArea
          label={t('review.reasonFor', { name })}
          rows={2}
          maxLength={2000}
          value={present.reason}
          onChange={(event) => mark({ ...item, reason: event.target.value })}
        />
      )}
    </div>
  );
}
