import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { submissionKey } from '../submissions';
import { saveAs } from './save-as';
import styles from './sending.module.css';

type Receipt = Answer<'/api/v1/submissions/{submissionId}/receipt'>;

/** Proof of what was sent: anybody can take the SHA-256 of the file again and compare. */
export function ReceiptPage() {
  const { t } = useTranslation('monitoring');
  const { submissionId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: [...submissionKey(submissionId), 'receipt'],
    queryFn: async ({ signal }) => {
      const path = { submissionId };
      const answer = await api.GET('/api/v1/submissions/{submissionId}/receipt', {
        params: { path },
        signal,
      });
      return answer.data ?? null;
    },
  });
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined || data === null) return <Skeleton height="40vh" />;
  return (
    <Page
      title={t('receipt.title')}
      lead={t('receipt.lead')}
      crumbs={[
        { label: t('start.crumb'), link: { to: '/workspace' } },
        {
          label: t('receipt.submission'),
          link: { to: '/workspace/submissions/$submissionId', params: { submissionId } },
        },
        { label: t('receipt.title') },
      ]}
    >
      <ReceiptFacts receipt={data} />
      <p>
        <Button onClick={() => saveAs(fileOf(data), `yeep-${submissionId}.json`)}>
          {t('receipt.download')}
        </Button>
      </p>
      <p className={styles.help}>
        {t('receipt.check')} <Link to="/receipts">{t('receipt.toCheck')}</Link>
      </p>
    </Page>
  );
}

function ReceiptFacts({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { plan, period, number, sha256, sentAt, sentBy } = receipt;
  return (
    <Facts
      facts={[
        { label: t('receipt.plan'), value: plan.title },
        { label: t('receipt.period'), value: period },
        { label: t('receipt.number'), value: number },
        { label: 'SHA-256', value: <code className={styles.hash}>{sha256}</code> },
        { label: t('receipt.sentAt'), value: format.moment(sentAt) },
        { label: t('receipt.sentBy'), value: sentBy },
      ]}
    />
  );
}

/** The receipt as the API gives it: whose it is, its hash, and in `content` exactly the text that was hashed. */
function fileOf(receipt: Receipt): Blob {
  return new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' });
}
