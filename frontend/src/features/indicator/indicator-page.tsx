import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage, useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ThemeName } from '@/shared/reference/theme-name';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { SourceList } from '@/shared/ui/source-list';
import { Stated } from '@/shared/ui/stated';

import { type DefinitionDetail, definitionQuery } from './definitions';

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
  const term = useTerm();
  const otherLanguage = useLanguage() === 'tr' ? 'en' : 'tr';
  const {
    code,
    titleTr,
    titleEn,
    rightsType,
    measure,
    unit,
    themeSlug,
    disaggregations,
    verbatim,
    sourceUrl,
  } = definition;
  return (
    <Page
      title={title(definition)}
      kicker={`${t('page.kicker')} · ${code}`}
      crumbs={[{ label: t('list.title'), link: { to: '/indicators' } }, { label: code }]}
      lead={<span lang={otherLanguage}>{otherLanguage === 'en' ? titleEn : titleTr}</span>}
    >
      <Facts
        facts={[
          { label: t('page.rights'), value: <Stated>{term('rightsType', rightsType)}</Stated> },
          { label: t('page.measure'), value: <Stated>{term('measure', measure)}</Stated> },
          { label: t('page.unit'), value: <Stated>{unit}</Stated> },
          { label: t('page.theme'), value: <ThemeName slug={themeSlug} /> },
          {
            label: t('page.disaggregations'),
            value: <Stated>{disaggregations.map((d) => term('dimension', d)).join(', ')}</Stated>,
          },
          {
            label: t('page.wording'),
            value: (
              <Stated>
                {verbatim == null ? undefined : t(verbatim ? 'page.verbatim' : 'page.shortened')}
              </Stated>
            ),
          },
          {
            label: t('page.sourceKind'),
            value: <Stated>{definition.sourceKind?.replaceAll('_', ' ')}</Stated>,
          },
          { label: t('page.note'), value: <Stated>{definition.note}</Stated> },
        ]}
      />
      <Section title={t('page.source')}>
        <SourceList sources={sourceUrl == null ? [] : [sourceUrl]} />
      </Section>
    </Page>
  );
}
