import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { IndicatorProgress } from '@/shared/progress/indicator-progress';
import styles from '@/shared/progress/progress.module.css';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { submissionKey } from '../submissions';

type Props = { submissionId: string; indicatorId: string; title: string };

/** What the saved value comes to; asked for only when somebody wants to know, and again after each change. */
export function IndicatorFigureLine({ submissionId, indicatorId, title }: Props) {
  const { t } = useTranslation('progress');
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.figure} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.quiet}>
        {t('title')}
        <span className="visually-hidden"> {title}</span>
      </summary>
      {open && <Figure submissionId={submissionId} indicatorId={indicatorId} title={title} />}
    </details>
  );
}

function Figure({ submissionId, indicatorId, title }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: [...submissionKey(submissionId), 'checks', 'progress'],
    queryFn: async ({ signal }) => {
      const answer = await api.GET('/api/v1/submissions/{submissionId}/progress', {
        params: { path: { submissionId } },
        signal,
      });
      if (answer.data === undefined) throw new Error('The progress answered without a body');
      return answer.data;
    },
  });
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  const figure = data.nodes.find(({ id }) => id === indicatorId)?.figure;
  return figure == null ? null : (
    <IndicatorProgress figure={figure} name={title} thresholds={data.thresholds} />
  );
}
