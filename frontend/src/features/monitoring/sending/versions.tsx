import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useTerm } from '@/shared/i18n/use-term';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type Submission, toneOf } from '../submissions';
import styles from './sending.module.css';

/** What was sent first and each correction of it, all of them readable; nothing while there is only one. */
export function Versions({ submission: { id, plan, period } }: { submission: Submission }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const { data = [] } = useQuery({
    queryKey: ['submissions', 'versions', plan.id, period.id],
    queryFn: async ({ signal }) => {
      const query = { plan: plan.id, period: period.id, limit: 200 };
      return (await api.GET('/api/v1/submissions', { params: { query }, signal })).data?.items ?? [];
    },
  });
  if (data.length < 2) return null;
  const rows = data.toSorted((a, b) => a.number - b.number);
  return (
    <nav className={styles.versions} aria-label={t('versions.title')}>
      <h2>{t('versions.title')}</h2>
      <ol>
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/workspace/submissions/$submissionId"
              params={{ submissionId: row.id }}
              aria-current={row.id === id ? 'page' : undefined}
            >
              {row.number === 1 ? t('versions.first') : t('versions.correction', { number: row.number - 1 })}
            </Link>{' '}
            <StatusBadge tone={toneOf(row.state)}>{term('submissionState', row.state)}</StatusBadge>
          </li>
        ))}
      </ol>
    </nav>
  );
}
