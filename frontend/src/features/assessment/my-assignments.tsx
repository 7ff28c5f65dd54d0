import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { Section } from '@/shared/ui/page';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './board.module.css';
import { assessmentLink } from './links';
import { nextStep } from './next-step';
import { StateBadge } from './state-badge';
import type { AssessmentSummary } from './types';

export function MyAssignments({ assessments }: { assessments: AssessmentSummary[] }) {
  const { t } = useTranslation('assessment');
  return (
    <Section title={t('mine.title')}>
      {assessments.length === 0 ? (
        <EmptyState title={t('mine.none')}>{t('mine.noneHelp')}</EmptyState>
      ) : (
        <AssessmentTable assessments={assessments} caption={t('mine.title')} />
      )}
    </Section>
  );
}

export function AssessmentTable({
  assessments,
  caption,
}: {
  assessments: AssessmentSummary[];
  caption: string;
}) {
  const { t } = useTranslation('assessment');
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={assessments}
      rowKey={({ id }) => id}
      columns={[
        { key: 'plan', header: t('mine.plan'), rowHeader: true, cell: (one) => <Name assessment={one} /> },
        {
          key: 'period',
          header: t('mine.period'),
          cell: ({ periodCode }) => <span className={styles.nowrap}>{periodCode}</span>,
        },
        {
          key: 'part',
          header: t('mine.part'),
          cell: ({ myRole }) => (myRole === null || myRole === undefined ? '–' : t(`role.${myRole}`)),
        },
        { key: 'state', header: t('mine.state'), cell: (one) => <State assessment={one} /> },
        { key: 'next', header: t('mine.next'), cell: (one) => <Next assessment={one} /> },
      ]}
    />
  );
}

function Name({ assessment: { organisation, planTitle } }: { assessment: AssessmentSummary }) {
  return (
    <span className={styles.about}>
      <span>{organisation.name}</span>
      <span className={styles.small}>{planTitle}</span>
    </span>
  );
}

function State({ assessment: { state, replyDue, myDeclaration } }: { assessment: AssessmentSummary }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  if (myDeclaration === 'BLOCKED') return <StatusBadge tone="stop">{t('mine.closed')}</StatusBadge>;
  return (
    <span className={styles.about}>
      <span>
        <StateBadge state={state} />
      </span>
      {replyDue !== null && replyDue !== undefined && (
        <span className={styles.small}>{t('mine.replyDue', { day: format.day(replyDue) })}</span>
      )}
    </span>
  );
}

function Next({ assessment }: { assessment: AssessmentSummary }) {
  const { t } = useTranslation('assessment');
  const { id, organisation, periodCode, myDeclaration } = assessment;
  if (myDeclaration === 'BLOCKED') return t('mine.closedText');
  if (myDeclaration === null || myDeclaration === undefined) return t('outcome.missing');
  return (
    <span className={styles.about}>
      <span>{t(`mine.todo.${nextStep(assessment)}`)}</span>
      <Link
        {...assessmentLink(id)}
        aria-label={t('mine.openFor', { organisation: organisation.name, period: periodCode })}
      >
        {t('open')}
      </Link>
    </span>
  );
}
