import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

import { draftQuery } from './draft';
import { PlanEditor } from './editor';

const route = getRouteApi('/workspace/plans/$planId');

export function EditorPage() {
  const { planId } = route.useParams();
  const { data, error, refetch } = useQuery(draftQuery(planId));
  if (data !== undefined) return <PlanEditor key={planId} draft={data} />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={14} height="80vh" />;
}
