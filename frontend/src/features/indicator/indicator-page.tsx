import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';
import { useLanguage, useTitle } from '@/shared/i18n/use-language';
import { RangePart } from '@/shared/range/range-part';
import { buttonClass } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { SourceList } from '@/shared/ui/source-list';
import { Stated } from '@/shared/ui/stated';

import { DefinitionFacts } from './definition-facts';
import { type DefinitionDetail, definitionQuery } from './definitions';
import { QualityTable } from './quality-table';
import { RetirementNote } from './retirement-note';
import { StateBadge } from './state-badge';
import { VersionTable } from './version-table';

const route = getRouteApi('/indicators/$code');

export function IndicatorPage() {
  const { code } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(definitionQuery(code));
  if (isPending) return <Skeleton lines={8} height="60vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <DefinitionView definition={data} />;
}

function DefinitionView({ definition }: { definition: DefinitionDetail }) {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  const otherLanguage = useLanguage() === 'tr' ? 'en' : 'tr';
  const works = useRoles().some((role) => role === 'admin' || role === 'board');
  const { code, titleTr, titleEn, state, checks, versions, number, retirement } = definition;
  return (
    <Page
      title={title(definition)}
      kicker={`${t('page.kicker')} · ${code}`}
      badges={<StateBadge state={state} />}
      crumbs={[{ label: t('list.title'), link: { to: '/indicators' } }, { label: code }]}
      lead={<span lang={otherLanguage}>{otherLanguage === 'en' ? titleEn : titleTr}</span>}
    >
      {retirement != null && <RetirementNote retirement={retirement} />}
      {works && (
        <p data-screen-only>
          <Link to="/workspace/indicators/$code" params={{ code }} className={buttonClass('quiet')}>
            {t('page.work')}
          </Link>
        </p>
      )}
      <DefinitionFacts facts={definition} />
      <RangePart subject={{ code }} unit={definition.unit} />
      <Section title={t('page.checks')}>
        <p>{t('page.checksLead')}</p>
        <QualityTable checks={checks} />
      </Section>
      <Origin definition={definition} />
      <Section title={t('page.versions')}>
        <VersionTable code={code} versions={versions} current={number} />
      </Section>
    </Page>
  );
}

function Origin({ definition }: { definition: DefinitionDetail }) {
  const { t } = useTranslation('indicator');
  const { verbatim, sourceKind, sourceUrl, note, proposedBy } = definition;
  const wording = verbatim == null ? undefined : t(verbatim ? 'page.verbatim' : 'page.shortened');
  return (
    <Section title={t('page.source')}>
      <Facts
        facts={[
          { label: t('page.wording'), value: <Stated>{wording}</Stated> },
          { label: t('page.sourceKind'), value: <Stated>{sourceKind?.replaceAll('_', ' ')}</Stated> },
          { label: t('page.proposedBy'), value: <Stated>{proposedBy}</Stated> },
          { label: t('page.note'), value: <Stated>{note}</Stated> },
        ]}
      />
      <SourceList sources={sourceUrl == null ? [] : [sourceUrl]} />
    </Section>
  );
}
