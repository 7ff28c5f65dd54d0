import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Answer } from '@/shared/api/answer';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ThemeName } from '@/shared/reference/theme-name';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { SourceList } from '@/shared/ui/source-list';
import { Stated } from '@/shared/ui/stated';

import { normQuery } from './definitions';
import { NormIndicators } from './norm-indicators';
import { NormList } from './norm-list';
import styles from './reference-page.module.css';

const route = getRouteApi('/reference/$norm');

export function NormPage() {
  const { norm } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(normQuery(norm));
  if (isPending) return <Skeleton lines={8} height="60vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <NormView detail={data} />;
}

function NormView({ detail }: { detail: Answer<'/api/v1/norms/{norm}'> }) {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  const { norm, children, themes } = detail;
  return (
    <Page
      title={title(norm)}
      documentTitle={`${norm.norm} · ${title(norm)}`}
      kicker={`${t('norm.kicker')} · ${norm.norm}`}
      crumbs={[{ label: t('reference.title'), link: { to: '/reference' } }, { label: norm.norm }]}
    >
      <About detail={detail} />
      {children.length > 0 && (
        <Section title={t('norm.children')}>
          <NormList norms={children} />
        </Section>
      )}
      {themes.length > 0 && (
        <Section title={t('norm.themes')}>
          <ul className={styles.list}>
            {themes.map((theme) => (
              <li key={theme}>
                <Link to="/indicators" search={{ theme }}>
                  <ThemeName slug={theme} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('norm.indicators')}>
        {children.length > 0 && <p className={styles.quiet}>{t('norm.indicatorsHelp')}</p>}
        <NormIndicators norm={norm.norm} />
      </Section>
    </Page>
  );
}

function About({ detail: { norm, parent } }: { detail: Answer<'/api/v1/norms/{norm}'> }) {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  const term = useTerm();
  const facts = [
    { label: t('norm.source'), value: term('normSource', norm.source) },
    {
      label: t('norm.verified'),
      value: (
        <Stated>
          {norm.verified == null ? undefined : t(norm.verified ? 'norm.verifiedYes' : 'norm.verifiedNo')}
        </Stated>
      ),
    },
  ];
  if (norm.part != null) facts.push({ label: t('norm.part'), value: norm.part });
  if (parent != null)
    facts.push({
      label: t('norm.partOf'),
      value: (
        <Link to="/reference/$norm" params={{ norm: parent.norm }}>
          {`${parent.code} · ${title(parent)}`}
        </Link>
      ),
    });
  if (norm.localUse != null)
    facts.push({ label: t('norm.localUse'), value: <span lang="tr">{norm.localUse}</span> });
  return (
    <Section title={t('page.about')}>
      <Facts facts={facts} />
      <h3>{t('norm.official')}</h3>
      <SourceList sources={norm.sourceUrl == null ? [] : [norm.sourceUrl]} />
    </Section>
  );
}
