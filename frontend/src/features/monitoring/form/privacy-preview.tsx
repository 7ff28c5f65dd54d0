import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { Button } from '@/shared/ui/button';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { submissionKey } from '../submissions';
import type { Form } from './form';
import styles from './form.module.css';
import { useIndicatorTitles } from './use-titles';

/** Which numbers the public will not see, and why, before anything is sent. */
export function PrivacyPreview({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('privacy.title')}>
      <p className={styles.quiet}>{t('privacy.lead')}</p>
      {open ? (
        <Preview form={form} />
      ) : (
        <p>
          <Button variant="quiet" onClick={() => setOpen(true)}>
            {t('privacy.show')}
          </Button>
        </p>
      )}
    </Section>
  );
}

function Preview({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const cellName = useCellName();
  const titles = useIndicatorTitles(form);
  const submissionId = form.submission.id;
  const { data, error, refetch } = useQuery({
    queryKey: [...submissionKey(submissionId), 'checks', 'privacy'],
    queryFn: async ({ signal }) => {
      const path = { submissionId };
      const answer = await api.GET('/api/v1/submissions/{submissionId}/privacy-preview', {
        params: { path },
        signal,
      });
      return answer.data ?? { hidden: [] };
    },
  });
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  if (data.hidden.length === 0) return <p>{t('privacy.nothing')}</p>;
  return (
    <DataTable
      caption={t('privacy.caption', { count: data.hidden.length })}
      rows={data.hidden}
      rowKey={({ planIndicatorId, cell }) => planIndicatorId + cell}
      columns={[
        {
          key: 'indicator',
          header: t('privacy.indicator'),
          rowHeader: true,
          cell: ({ planIndicatorId }) => titles.get(planIndicatorId) ?? '',
        },
        { key: 'cell', header: t('privacy.cell'), cell: ({ cell }) => cellName(cell) },
        { key: 'why', header: t('privacy.why'), cell: ({ message }) => message },
      ]}
    />
  );
}
