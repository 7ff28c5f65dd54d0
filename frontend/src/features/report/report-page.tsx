import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { PublishedReport } from './published-report';
import { type Report, reportQuery, versionQuery } from './reports';

const current = getRouteApi('/reports/$reportId');
const permanent = getRouteApi('/reports/$reportId/versions/$number');

/** The current version, always under the same address. */
export function ReportPage() {
  const { reportId } = current.useParams();
  const { data, error, isPending, refetch } = useQuery(reportQuery(reportId));
  if (isPending) return <Skeleton lines={14} height="90vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data.content == null) return <Withdrawn report={data} />;
  return <PublishedReport report={data} content={data.content} />;
}

/** One version as it was published, under the address that never changes. */
export function ReportVersionPage() {
  const { reportId, number } = permanent.useParams();
  const report = useQuery(reportQuery(reportId));
  const version = useQuery(versionQuery(reportId, Number(number)));
  const failure = report.error ?? version.error;
  if (failure !== null) return <ErrorState failure={failure} onRetry={() => window.location.reload()} />;
  if (report.data === undefined || version.data === undefined) return <Skeleton lines={14} height="90vh" />;
  return <PublishedReport report={report.data} content={version.data} />;
}

function Withdrawn({ report: { withdrawal } }: { report: Report }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <Page
      title={t('page.withdrawn')}
      lead={
        withdrawal == null
          ? undefined
          : t('page.withdrawnText', { day: format.day(withdrawal.at), reason: withdrawal.reason })
      }
    >
      {null}
    </Page>
  );
}
