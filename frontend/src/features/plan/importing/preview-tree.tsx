import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './importing.module.css';
import { type PlanImport, type Preview, readPreview } from './imports';

type Theme = NonNullable<Preview['document']>['themes'][number];
type Objective = Theme['objectives'][number];
type Indicator = Objective['indicators'][number];

/** The plan as it would stand after the import, foldable level by level. */
export function PreviewTree({ found }: { found: PlanImport }) {
  const { t } = useTranslation('importing');
  const { data, error, refetch } = useQuery({
    queryKey: ['plan-imports', found.id, 'tree', found.version],
    queryFn: ({ signal }) => readPreview(found.id, undefined, undefined, signal),
  });
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} height="20rem" />;
  const themes = data.document?.themes ?? [];
  if (themes.length === 0) return <p className={styles.quiet}>{t('preview.none')}</p>;
  return (
    <ul className={styles.tree}>
      {themes.map((theme, index) => (
        <li key={index}>
          <ThemePart theme={theme} />
        </li>
      ))}
    </ul>
  );
}

function ThemePart({ theme: { content, objectives } }: { theme: Theme }) {
  const { t } = useTranslation('importing');
  return (
    <details open>
      <summary>
        <Title code={content.code} title={content.title ?? t('preview.untitled')} />{' '}
        <span className={styles.quiet}>{t('preview.objectives', { count: objectives.length })}</span>
      </summary>
      <ul className={styles.tree}>
        {objectives.map((objective, index) => (
          <li key={index}>
            <ObjectivePart objective={objective} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ObjectivePart({ objective: { content, actions, indicators } }: { objective: Objective }) {
  const { t } = useTranslation('importing');
  return (
    <details>
      <summary>
        <Title code={content.code} title={content.title ?? t('preview.untitled')} />{' '}
        <span className={styles.quiet}>
          {t('preview.actions', { count: actions.length })} ·{' '}
          {t('preview.indicators', {
            count: indicators.length + actions.reduce((sum, action) => sum + action.indicators.length, 0),
          })}
        </span>
      </summary>
      <Indicators indicators={indicators} />
      <ul className={styles.tree}>
        {actions.map((action, index) => (
          <li key={index}>
            <Title code={action.content.code} title={action.content.title} />
            <p className={styles.quiet}>
              {[...(action.content.responsibleUnits ?? []), action.content.timeline]
                .filter((text) => text != null)
                .join(' · ')}
            </p>
            <Indicators indicators={action.indicators} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Indicators({ indicators }: { indicators: Indicator[] }) {
  const { t } = useTranslation('importing');
  if (indicators.length === 0) return null;
  return (
    <ul className={styles.indicators}>
      {indicators.map(({ content }, index) => (
        <li key={index}>
          <Title code={content.code} title={content.title} />{' '}
          <span className={styles.quiet}>
            {t('preview.values', {
              unit: content.unit === '' ? '–' : content.unit,
              baseline: content.baselineValue ?? '–',
              target: content.targetValue ?? '–',
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Title({ code, title }: { code: string | null | undefined; title: string }) {
  return (
    <span lang="tr">
      {code != null && <span className={styles.code}>{code} </span>}
      {title}
    </span>
  );
}
