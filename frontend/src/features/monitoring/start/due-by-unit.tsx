import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Answer } from '@/shared/api/answer';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { Deadline } from './deadline';
import { useDue } from './lists';
import styles from './start.module.css';

type Due = Answer<'/api/v1/due'>['submissions'][number];
type Unit = Due['units'][number];

/** What is due from us, when, and from whom: each open period with its units, one's own first. */
export function DueByUnit() {
  const { t } = useTranslation('monitoring');
  const { data, error, refetch } = useDue();
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined || data === null) return <Skeleton lines={4} height="12rem" />;
  if (data.submissions.length === 0) return null;
  return (
    <Section title={t('dueByUnit.title')}>
      {data.submissions.map((due) => (
        <Period key={due.submissionId} due={due} />
      ))}
    </Section>
  );
}

function Period({ due }: { due: Due }) {
  const { t } = useTranslation('monitoring');
  const { submissionId, plan, period, dueOn, units, mine } = due;
  const title = t('start.cardTitle', { plan, code: period });
  return (
    <article className={styles.card} aria-label={title}>
      <header>
        <h3>
          <Link to="/workspace/submissions/$submissionId" params={{ submissionId }}>
            {title}
          </Link>
        </h3>
        {mine && <strong>{t('dueByUnit.yours')}</strong>}
      </header>
      <p>
        {dueOn === undefined || dueOn === null ? (
          t('dueByUnit.noDeadline')
        ) : (
          <>
            {t('start.deadline')}: <Deadline day={dueOn} />
          </>
        )}
      </p>
      {units.length > 0 && <Units units={units} caption={title} />}
    </article>
  );
}

function Units({ units, caption }: { units: Unit[]; caption: string }) {
  const { t } = useTranslation('monitoring');
  const rows = units.toSorted(
    (one, other) => Number(other.mine) - Number(one.mine) || left(other) - left(one),
  );
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={rows}
      rowKey={({ unit }) => unit ?? ''}
      columns={[
        {
          key: 'unit',
          header: t('dueByUnit.unit'),
          rowHeader: true,
          cell: ({ unit, mine }) => (
            <>
              {unit ?? t('dueByUnit.nobody')}
              {mine && <span className={styles.under}>{t('dueByUnit.yourUnit')}</span>}
            </>
          ),
        },
        {
          key: 'person',
          header: t('dueByUnit.person'),
          cell: ({ person }) => person ?? t('dueByUnit.notStated'),
        },
        { key: 'left', header: t('dueByUnit.left'), numeric: true, cell: (row) => left(row) },
        {
          key: 'answered',
          header: t('dueByUnit.answered'),
          numeric: true,
          cell: ({ answered, expected }) => `${answered} / ${expected}`,
        },
      ]}
    />
  );
}

function left({ answered, expected }: Unit): number {
  return expected - answered;
}
