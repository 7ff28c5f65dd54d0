import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { Shape } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import { useUnsent } from '../drafts/use-unsent';
import { isOpen, type SubmissionRow, toneOf } from '../submissions';
import { Deadline } from './deadline';
import styles from './start.module.css';

/** One period of one plan: where it is, by when, how much is there, and what comes next. */
export function SubmissionCard({ row }: { row: SubmissionRow }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const format = useFormat();
  const { id, plan, period, state, deadline, completeness, sentAt, correctionRequested } = row;
  const unsent = useUnsent(id);
  const waiting = isOpen(state) || state === 'IN_APPROVAL';
  return (
    <article className={styles.card} aria-label={`${plan.title} ${period.code}`}>
      <header>
        <h3>
          <Link to="/workspace/submissions/$submissionId" params={{ submissionId: id }}>
            {t('start.cardTitle', { plan: plan.title, code: period.code })}
          </Link>
        </h3>
        <StatusBadge tone={toneOf(state)}>{term('submissionState', state)}</StatusBadge>
      </header>
      {unsent > 0 && (
        <p className={styles.unsent}>
          <Shape tone="going" />
          <span>{t('start.unsent', { count: unsent })}</span>
        </p>
      )}
      <dl>
        <div>
          <dt>{t('start.deadline')}</dt>
          <dd>{waiting ? <Deadline day={deadline} /> : format.day(deadline)}</dd>
        </div>
        <div>
          <dt>{t('start.completeness')}</dt>
          <dd>
            {completeness === undefined || completeness === null
              ? t(`start.${withoutFigure(state)}`)
              : t('start.percent', { percent: format.percent(completeness) })}
          </dd>
        </div>
        {sentAt !== undefined && sentAt !== null && (
          <div>
            <dt>{t('start.sentAt')}</dt>
            <dd>{format.day(sentAt)}</dd>
          </div>
        )}
        <div>
          <dt>{t('start.next')}</dt>
          <dd>{correctionRequested ? t('start.correctionAsked') : t(`nextFor.${state}`)}</dd>
        </div>
      </dl>
    </article>
  );
}

/** A period is first counted when its first value is kept. */
function withoutFigure(state: SubmissionRow['state']): 'notOpen' | 'nothingYet' | 'nothingExpected' {
  if (state === 'PLANNED') return 'notOpen';
  return state === 'OPEN' ? 'nothingYet' : 'nothingExpected';
}
