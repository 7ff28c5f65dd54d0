import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { usePlanTitle } from '@/shared/plan/use-plan-title';
import progressStyles from '@/shared/progress/progress.module.css';
import { RollUpFigures } from '@/shared/progress/roll-up-figures';
import { SampleBadge } from '@/shared/ui/sample-badge';

import { PlanInputs } from './plan-inputs';
import styles from './progress-page.module.css';
import type { PlanFigures } from './queries';

type Props = { line: PlanFigures; least: number; rights: Maybe<string> };

/** One plan within a group: whose, of which period, its figures, and the way to their inputs. */
export function PlanLine({ line, least, rights }: Props) {
  const { t } = useTranslation('opendata');
  const { t: progress } = useTranslation('progress');
  const [open, setOpen] = useState(false);
  const title = usePlanTitle()({ title: line.planTitle, titleEn: line.planTitleEn });
  return (
    <article className={styles.plan}>
      <h3>
        <Link to="/plans/$planId" params={{ planId: line.planId }} hash="progress">
          {title}
        </Link>
      </h3>
      <p className={styles.facts}>
        <span>{line.organisationName}</span>
        <span>{t('progress.ofPeriod', { period: line.period.code })}</span>
        {line.sample && <SampleBadge />}
      </p>
      <div className={progressStyles.figure}>
        <RollUpFigures whole={line} least={least} />
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {progress('how')}
            <span className="visually-hidden">
              {' '}
              {line.organisationName}: {title}
            </span>
          </summary>
          {open && (
            <div className={progressStyles.inputs}>
              <PlanInputs line={line} rights={rights} />
            </div>
          )}
        </details>
      </div>
    </article>
  );
}
