import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page, Section } from '@/shared/ui/page';
import { SampleBadge } from '@/shared/ui/sample-badge';
import { Skeleton } from '@/shared/ui/skeleton';
import { SourceList } from '@/shared/ui/source-list';
import { Stated } from '@/shared/ui/stated';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type OrganisationDetail, organisationQuery } from './organisations';
import { PlansOf } from './plans-of';
import { PublicProfile } from './public-profile';
import { ReportsOf } from './reports-of';
import { SourcedValues } from './sourced-values';

const route = getRouteApi('/municipalities/$slug');

export function MunicipalityPage() {
  const { slug } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(organisationQuery(slug));
  if (isPending) return <Skeleton lines={8} height="60vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <Municipality organisation={data} />;
}

function Municipality({ organisation }: { organisation: OrganisationDetail }) {
  const { t } = useTranslation('organisation');
  const { id, name, provinceName, provincePlate, pilot, sample, sources, note } = organisation;
  const plate = provincePlate == null ? undefined : String(provincePlate);
  return (
    <Page
      title={name}
      crumbs={[
        { label: t('list.title'), link: { to: '/municipalities' } },
        ...(plate === undefined || provinceName == null
          ? []
          : [{ label: provinceName, link: { to: '/provinces/$plate', params: { plate } } as const }]),
        { label: name },
      ]}
      badges={
        (pilot || sample) && (
          <>
            {pilot && <StatusBadge tone="going">{t('pilot')}</StatusBadge>}
            {sample && <SampleBadge />}
          </>
        )
      }
    >
      <Profile organisation={organisation} />
      {organisation.kind === 'MUNICIPALITY' && <PublicProfile id={id} />}
      <PlansOf organisation={id} plate={plate} />
      <SourcedValues organisation={id} />
      <ReportsOf organisation={id} />
      {(sources.length > 0 || note != null) && (
        <Section title={t('sources')}>
          {note != null && <p>{note}</p>}
          <SourceList sources={sources} />
        </Section>
      )}
    </Page>
  );
}

function Profile({ organisation }: { organisation: OrganisationDetail }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const term = useTerm();
  const { kind, municipalityType, provinceName, website, contact, charterSignedOn } = organisation;
  return (
    <Facts
      facts={[
        {
          label: t('profile.kind'),
          value:
            municipalityType == null
              ? term('organisationKind', kind)
              : term('municipalityType', municipalityType),
        },
        { label: t('profile.province'), value: <Stated>{provinceName}</Stated> },
        {
          label: t('profile.website'),
          value:
            website == null ? (
              <Stated>{website}</Stated>
            ) : (
              <a href={website}>{website.replace(/^https?:\/\//, '')}</a>
            ),
        },
        { label: t('profile.email'), value: <Stated>{contact?.email}</Stated> },
        { label: t('profile.phone'), value: <Stated>{contact?.phone}</Stated> },
        { label: t('profile.address'), value: <Stated>{contact?.address}</Stated> },
        {
          label: t('profile.charter'),
          value: <Stated>{charterSignedOn == null ? charterSignedOn : format.day(charterSignedOn)}</Stated>,
        },
      ]}
    />
  );
}
