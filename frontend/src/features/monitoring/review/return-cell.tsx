import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { TextArea } from '@/shared/ui/field';

import type { Place } from '../form/form';
import styles from '../form/form.module.css';
import { submissionQuery } from '../submissions';
import { useReturnMarks } from './return-marks';

/** For the rapporteur: marks one value to be returned and says why, beside the value. */
export function ReturnCell({ place, name }: { place: Place; name: string }) {
  const { t } = useTranslation('monitoring');
  const { data } = useQuery(submissionQuery(place.submissionId));
  const { marks, mark, unmark } = useReturnMarks();
  if (data?.allowed.includes('RETURN') !== true) return null;
  const present = marks.find((m) => m.planIndicatorId === place.planIndicatorId && m.cell === place.cell);
  const { planIndicatorId, cell } = place;
  return (
    <div className={styles.returning}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={present !== undefined}
          onChange={(event) =>
            event.target.checked ? mark({ planIndicatorId, cell, reason: '' }) : unmark(place)
          }
        />
        {t('review.returnThis', { cell: name })}
      </label>
      {present !== undefined && (
        <TextArea
          label={t('review.reasonFor', { cell: name })}
          rows={2}
          maxLength={2000}
          value={present.reason}
          onChange={(event) => mark({ planIndicatorId, cell, reason: event.target.value })}
        />
      )}
    </div>
  );
}
