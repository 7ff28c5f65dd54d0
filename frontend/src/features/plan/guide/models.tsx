import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ThemeSelect } from '@/shared/reference/theme-select';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { Examples } from './examples';
import { type Model, modelsQuery } from './guide';
import styles from './guide.module.css';

/** Models of one theme at a time, and beside them what public plans say on it. */
export function Models({ act }: { act?: (model: Model) => ReactNode }) {
  const { t } = useTranslation('guide');
  const [theme, setTheme] = useState('egitim');
  const { data, error, refetch } = useQuery(modelsQuery(theme));
  return (
    <div className={styles.models}>
      <ThemeSelect value={theme} onChange={(slug) => setTheme(slug ?? 'egitim')} />
      <p>{t('models.ours')}</p>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={6} height="20rem" />}
      {data?.length === 0 && <EmptyState title={t('models.none')} />}
      {data?.map((model) => (
        <ModelCard key={model.id} model={model}>
          {act?.(model)}
        </ModelCard>
      ))}
      <h3>{t('examples.title')}</h3>
      <p>{t('examples.text')}</p>
      <Examples key={theme} theme={theme} />
    </div>
  );
}

function ModelCard({ model, children }: { model: Model; children: ReactNode }) {
  const { t } = useTranslation('guide');
  const title = useTitle();
  const why = useTitle();
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <h3>{title(model)}</h3>
        <StatusBadge tone="quiet">{t('models.proposal')}</StatusBadge>
      </div>
      <p>{why({ titleTr: model.whyTr, titleEn: model.whyEn })}</p>
      <p className={styles.small}>{t('models.norms', { norms: model.norms.join(', ') })}</p>
      <Indicators indicators={model.indicators} />
      <details>
        <summary>{t('models.actions', { count: model.actions.length })}</summary>
        <ul>
          {model.actions.map((action) => (
            <li key={action.titleTr}>
              {title(action)}
              <Indicators indicators={action.indicators} />
            </li>
          ))}
        </ul>
      </details>
      {children}
    </article>
  );
}

function Indicators({ indicators }: { indicators: Model['indicators'] }) {
  const { t } = useTranslation('guide');
  const term = useTerm();
  const title = useTitle();
  return (
    <ul className={styles.indicators}>
      {indicators.map((one) => (
        <li key={one.titleTr}>
          <span className={styles.small}>{term('rightsType', one.rightsType)}: </span>
          {one.code == null ? (
            title(one)
          ) : (
            <Link
              to="/indicators/$code"
              params={{ code: one.code }}
              aria-label={t('models.library', { title: title(one), code: one.code })}
            >
              {title(one)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
