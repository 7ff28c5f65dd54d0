import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { profileQuery } from '../desk/profile';
import { ProfileForm } from '../desk/profile-form';
import { UnitsPart } from '../desk/units-part';
import { IdentityForm } from './identity-form';

const route = getRouteApi('/workspace/organisations/$organisationId');

/** One organisation for an admin: what it is, how it is reached, its units; its figures are its own affair. */
export function OrganisationAdminPage() {
  const { t } = useTranslation('organisation');
  const { organisationId } = route.useParams();
  const { data, error, refetch } = useQuery(profileQuery(organisationId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} height="60vh" />;
  const { organisation } = data;
  return (
    <Page
      title={organisation.name}
      lead={t('admin.oneLead')}
      crumbs={[
        { label: t('admin.title'), link: { to: '/workspace/organisations' } },
        { label: organisation.name },
      ]}
    >
      <Section title={t('admin.identity')}>
        <IdentityForm key={organisation.version} organisation={organisation} />
      </Section>
      <Section title={t('desk.about')}>
        <ProfileForm key={organisation.version} organisation={organisation} />
      </Section>
      {organisation.kind === 'MUNICIPALITY' && (
        <Section title={t('units.title')}>
          <UnitsPart id={organisation.id} />
        </Section>
      )}
    </Page>
  );
}
