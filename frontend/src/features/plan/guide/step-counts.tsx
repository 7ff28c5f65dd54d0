import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Shape } from '@/shared/ui/shape';

import type { StepProgress } from './guide';
import styles from './guide.module.css';

/** What the plan has of what the step asks for; where something is missing, the way there. */
export function StepCounts({ planId, step }: { planId: string; step: StepProgress }) {
  const { t } = useTranslation('guide');
  return (
    <ul className={styles.counts}>
      {step.counts.map(({ measure, done, of, missingId }) => {
        const complete = of > 0 && done === of;
        return (
          <li key={measure}>
            <Shape tone={complete ? 'done' : done > 0 ? 'going' : 'quiet'} />
            <span>
              {t(`measure.${measure}`)}:{' '}
              {of === 0
                ? t('count.none')
                : of === 1 && missingId == null
                  ? t(complete ? 'count.yes' : 'count.no')
                  : t('count.of', { done, of })}
            </span>
            {missingId != null && (
              <Link to="/workspace/plans/$planId" params={{ planId }} hash={`node-${missingId}`}>
                {t('goTo')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
