import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';
import { Stated } from '@/shared/ui/stated';

import styles from './desk.module.css';
import { Disclosure } from './disclosure';
import { type Training, useChange, useTrainings } from './profile';
import { Refused } from './refused';
import { TrainingForm } from './training-form';

/** The log of what the staff was trained in; the public sees its sums. */
export function TrainingPart({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useTrainings(id);
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={4} height="10rem" />;
  return (
    <>
      <p className={styles.small}>{t('training.help')}</p>
      {items.length === 0 ? (
        <EmptyState title={t('training.none')} />
      ) : (
        <TrainingTable id={id} trainings={items} />
      )}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      <Disclosure summary={t('training.add')}>
        {(close) => <TrainingForm id={id} onDone={close} />}
      </Disclosure>
    </>
  );
}

function TrainingTable({ id, trainings }: { id: string; trainings: Training[] }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const [correcting, setCorrecting] = useState<string>();
  const corrected = trainings.find((training) => training.id === correcting);
  const remove = useChange((training: Training) =>
    api.DELETE('/api/v1/trainings/{trainingId}', {
      params: { path: { trainingId: training.id } },
      headers: ifMatch(training.version),
    }),
  );
  const count = (value: Maybe<number>) => (
    <Stated>{value === null || value === undefined ? value : format.number(value)}</Stated>
  );
  return (
    <>
      <DataTable
        caption={t('training.title')}
        hiddenCaption
        rows={trainings}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'day',
            header: t('training.heldOn'),
            rowHeader: true,
            cell: (row) => format.day(row.heldOn),
          },
          { key: 'topic', header: t('training.topic'), cell: (row) => t(`training.topics.${row.topic}`) },
          { key: 'hours', header: t('training.hours'), numeric: true, cell: (row) => count(row.hours) },
          { key: 'female', header: t('training.female'), numeric: true, cell: (row) => count(row.female) },
          { key: 'male', header: t('training.male'), numeric: true, cell: (row) => count(row.male) },
          { key: 'provider', header: t('training.provider'), cell: (row) => <Stated>{row.provider}</Stated> },
          {
            key: 'action',
            header: t('desk.action'),
            cell: (row) => (
              <span className={styles.actions}>
                <Button
                  variant="quiet"
                  aria-label={t('training.correctDay', { day: format.day(row.heldOn) })}
                  aria-expanded={row.id === correcting}
                  onClick={() => setCorrecting(row.id === correcting ? undefined : row.id)}
                >
                  {t('desk.correct')}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t('training.removeDay', { day: format.day(row.heldOn) })}
                  busy={remove.isPending}
                  onClick={() => remove.mutate(row)}
                >
                  {t('desk.remove')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {corrected !== undefined && (
        <section
          className={styles.form}
          aria-label={t('training.correctDay', { day: format.day(corrected.heldOn) })}
        >
          <h3>{t('training.correctDay', { day: format.day(corrected.heldOn) })}</h3>
          <TrainingForm
            key={`${corrected.id}-${corrected.version}`}
            id={id}
            training={corrected}
            onDone={() => setCorrecting(undefined)}
          />
        </section>
      )}
      <Refused failure={remove.error} />
    </>
  );
}
