import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Answer } from '@/shared/api/answer';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { daysUntil } from './days';
import { Deadline } from './deadline';
import { useDue } from './lists';
import styles from './start.module.css';

type Duty = Answer<'/api/v1/due'>['assignments'][number];

/** A board member's assignments in the order of their last days. */
export function BoardDuties() {
  const { t } = useTranslation('monitoring');
  const { data, error, refetch } = useDue();
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined || data === null) return <Skeleton lines={4} height="12rem" />;
  return (
    <Section title={t('duties.title')}>
      {data.assignments.length === 0 ? (
        <p className={styles.quiet}>{t('duties.none')}</p>
      ) : (
        <Duties rows={data.assignments} />
      )}
    </Section>
  );
}

function Duties({ rows }: { rows: Duty[] }) {
  const { t } = useTranslation('monitoring');
  return (
    <DataTable
      caption={t('duties.title')}
      hiddenCaption
      rows={rows}
      rowKey={({ kind, submissionId, assessmentId }) => kind + submissionId + assessmentId}
      columns={[
        { key: 'what', header: t('duties.what'), rowHeader: true, cell: (duty) => <What duty={duty} /> },
        {
          key: 'about',
          header: t('duties.about'),
          cell: ({ organisation, plan, period }) => (
            <>
              {organisation.name} – {period}
              <span className={styles.under}>{plan}</span>
            </>
          ),
        },
        { key: 'due', header: t('start.deadline'), cell: (duty) => <LastDay duty={duty} /> },
      ]}
    />
  );
}

function What({ duty }: { duty: Duty }) {
  const { t } = useTranslation('monitoring');
  return <Link {...placeOf(duty)}>{t(`duties.kind.${duty.kind}`)}</Link>;
}

function LastDay({ duty: { dueOn, mine } }: { duty: Duty }) {
  const { t } = useTranslation('monitoring');
  if (dueOn === undefined || dueOn === null) return t('duties.undated');
  return (
    <>
      <Deadline day={dueOn} />
      {mine && daysUntil(dueOn) < 0 && (
        <span className={styles.under}>
          <StatusBadge tone="warn">{t('duties.overdue')}</StatusBadge>
        </span>
      )}
    </>
  );
}

/** Where it is seen to. */
function placeOf({ kind, assessmentId, submissionId, organisation, periodId }: Duty): LinkProps {
  if (kind === 'REVIEW') return { to: '/workspace/submissions/$submissionId', params: { submissionId } };
  if (kind === 'DECLARE') {
    return {
      to: '/workspace/board/declarations/$organisationId/$periodId',
      params: { organisationId: organisation.id, periodId },
    };
  }
  return { to: '/workspace/board/assessments/$assessmentId', params: { assessmentId } };
}
