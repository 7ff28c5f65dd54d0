import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { themesQuery } from '@/shared/reference/themes';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { NORM_SOURCES, normsQuery } from './definitions';
import { NormList } from './norm-list';
import styles from './reference-page.module.css';

export function ReferencePage() {
  const { t } = useTranslation('indicator');
  return (
    <Page title={t('reference.title')} lead={t('reference.lead')}>
      <Themes />
      <Norms />
    </Page>
  );
}

function Themes() {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  const { data, error, isPending, refetch } = useQuery(themesQuery);
  return (
    <Section title={t('reference.themes')}>
      {isPending && <Skeleton lines={6} />}
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('reference.none')} />}
      <ul className={styles.list}>
        {data?.map((theme) => (
          <li key={theme.slug}>
            <Link to="/plans" search={{ theme: theme.slug }}>
              {title(theme)}
            </Link>
            {theme.aliases.length > 0 && (
              <p className={styles.quiet}>
                {t('reference.aliases')} <span lang="tr">{theme.aliases.join(' · ')}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Norms() {
  const { t } = useTranslation('indicator');
  const term = useTerm();
  const { data, error, isPending, refetch } = useQuery(normsQuery);
  return (
    <Section title={t('reference.norms')}>
      {isPending && <Skeleton lines={6} />}
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {NORM_SOURCES.map((source) => {
        const all = data?.filter((norm) => norm.source === source) ?? [];
        return (
          <section key={source} id={source} className={styles.part}>
            <h3>{term('normSource', source)}</h3>
            <NormList norms={all.filter(({ parent }) => parent == null)} all={all} />
          </section>
        );
      })}
    </Section>
  );
}
