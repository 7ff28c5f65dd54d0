import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { ImportOutcome } from './import-outcome';
import { ImportProgress } from './import-progress';
import { importQuery, isRunning, type PlanImport } from './imports';
import { ReadFile } from './read-file';
import { UploadForm } from './upload-form';

const route = getRouteApi('/workspace/plans/$planId/import');

/** Bringing a plan in from a file. The import's id stands in the address: it can be left and found again. */
export function ImportPage() {
  const { t } = useTranslation('importing');
  const { planId } = route.useParams();
  const { import: importId } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (id: string | undefined): void =>
    void navigate({ search: id === undefined ? {} : { import: id } });
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      crumbs={[
        { label: t('plans'), link: { to: '/workspace/plans' } },
        { label: t('plan'), link: { to: '/workspace/plans/$planId', params: { planId } } },
        { label: t('title') },
      ]}
    >
      {importId === undefined ? (
        <UploadForm planId={planId} onSent={({ id }) => show(id)} />
      ) : (
        <Import importId={importId} onAgain={() => show(undefined)} />
      )}
    </Page>
  );
}

function Import({ importId, onAgain }: { importId: string; onAgain: () => void }) {
  const { data, error, refetch } = useQuery(importQuery(importId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} height="20rem" />;
  return <Stage found={data} onAgain={onAgain} />;
}

function Stage({ found, onAgain }: { found: PlanImport; onAgain: () => void }) {
  if (isRunning(found.state)) return <ImportProgress found={found} />;
  if (found.state === 'READ') return <ReadFile found={found} onDiscarded={onAgain} />;
  return <ImportOutcome found={found} onAgain={onAgain} />;
}
