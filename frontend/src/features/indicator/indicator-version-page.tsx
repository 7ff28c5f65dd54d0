import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { DefinitionFacts } from './definition-facts';
import { versionQuery } from './definitions';
import { QualityTable } from './quality-table';

const route = getRouteApi('/indicators/$code/versions/$number');

/** What a definition said in one of its versions: a permanent address. */
export function IndicatorVersionPage() {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  const format = useFormat();
  const { code, number } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(versionQuery(code, Number(number)));
  if (isPending) return <Skeleton lines={8} height="60vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const version = t('page.version', { number: data.number });
  return (
    <Page
      title={title(data.facts)}
      documentTitle={`${title(data.facts)} · ${version}`}
      kicker={`${code} · ${version} · ${format.day(data.publishedAt)}`}
      crumbs={[
        { label: t('list.title'), link: { to: '/indicators' } },
        { label: code, link: { to: '/indicators/$code', params: { code } } },
        { label: version },
      ]}
      lead={data.reason ?? undefined}
    >
      <p>
        {t('version.old')}{' '}
        <Link to="/indicators/$code" params={{ code }}>
          {t('version.open')}
        </Link>
      </p>
      <DefinitionFacts facts={data.facts} />
      <Section title={t('page.checks')}>
        <QualityTable checks={data.checks} />
      </Section>
    </Page>
  );
}
