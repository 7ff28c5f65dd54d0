import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { meQuery } from '@/shared/auth/me';
import { useAccount } from '@/shared/auth/use-session';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { CategoriesPart } from './categories-part';
import { FactsPart } from './facts-part';
import { PopulationPart } from './population-part';
import { type Profile, profileQuery } from './profile';
import { ProfileForm } from './profile-form';
import { TrainingPart } from './training-part';
import { UnitsPart } from './units-part';

/** What the municipality states of itself, all of it on one page. */
export function OwnProfilePage() {
  const { t } = useTranslation('organisation');
  const { data: me, error, refetch } = useQuery(meQuery(useAccount() ?? ''));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (me === undefined || me === null) return <Skeleton lines={8} height="60vh" />;
  const id = me.organisation?.id;
  if (id === undefined) return <EmptyState title={t('desk.noOrganisation')} />;
  return <Loaded id={id} />;
}

function Loaded({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(profileQuery(id));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} height="60vh" />;
  return <Desk profile={data} />;
}

function Desk({ profile: { organisation, population, equalityFacts } }: { profile: Profile }) {
  const { t } = useTranslation('organisation');
  const { id, name, kind, version } = organisation;
  return (
    <Page title={t('desk.title')} kicker={name} lead={t('desk.lead')}>
      <Section title={t('desk.about')}>
        <ProfileForm key={version} organisation={organisation} />
      </Section>
      {kind === 'MUNICIPALITY' && (
        <>
          <Section title={t('equality.title')}>
            <FactsPart id={id} facts={equalityFacts} />
          </Section>
          <Section title={t('population.title')}>
            <PopulationPart id={id} population={population} />
          </Section>
          <Section title={t('training.title')}>
            <TrainingPart id={id} />
          </Section>
          <Section title={t('units.title')}>
            <UnitsPart id={id} />
          </Section>
          <Section title={t('categories.title')}>
            <CategoriesPart id={id} />
          </Section>
        </>
      )}
    </Page>
  );
}
