import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { Stated } from '@/shared/ui/stated';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type Profile, profileQuery, publishedEvidenceQuery, unitsQuery } from './desk/profile';
import { EqualityFacts } from './equality-facts';
import { PopulationTable } from './population-table';
import { UnitNames } from './unit-names';

/** What a municipality states of itself; where it is silent the page says so. */
export function PublicProfile({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const { data, error, refetch } = useQuery(profileQuery(id));
  const { data: evidence = [] } = useQuery(publishedEvidenceQuery(id));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} height="24rem" />;
  return (
    <>
      <Section title={t('equality.title')}>
        <EqualityFacts facts={data.equalityFacts} evidence={evidence} />
      </Section>
      <Section title={t('population.title')}>
        <PopulationTable population={data.population} />
      </Section>
      <Section title={t('training.title')}>
        <TrainingSummary training={data.training} />
      </Section>
      <Section title={t('units.title')}>
        <PublicUnits id={id} />
      </Section>
    </>
  );
}

function TrainingSummary({ training }: { training: Profile['training'] }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const { trainings, latest, hours, female, male, suppressed } = training;
  if (trainings === 0) return <EmptyState title={t('training.none')} />;
  const count = (value: Maybe<number>) => (
    <Stated>{value === null || value === undefined ? value : format.number(value)}</Stated>
  );
  const people = (value: Maybe<number>) =>
    suppressed ? <StatusBadge tone="quiet">{t('training.suppressed')}</StatusBadge> : count(value);
  return (
    <Facts
      facts={[
        { label: t('training.count'), value: format.number(trainings) },
        {
          label: t('training.latest'),
          value: <Stated>{latest == null ? latest : format.day(latest)}</Stated>,
        },
        { label: t('training.hours'), value: count(hours) },
        { label: t('training.female'), value: people(female) },
        { label: t('training.male'), value: people(male) },
      ]}
    />
  );
}

function PublicUnits({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const { data, error, refetch } = useQuery(unitsQuery(id));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  if (data.length === 0) return <EmptyState title={t('units.none')} />;
  return (
    <ul>
      {data.map(({ id: unit, name, names, closedOn }) => (
        <li key={unit}>
          {name} {closedOn != null && <StatusBadge tone="quiet">{t('units.closed')}</StatusBadge>}
          <UnitNames names={names} />
        </li>
      ))}
    </ul>
  );
}
