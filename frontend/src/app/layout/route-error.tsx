import { useRouter } from '@tanstack/react-router';

import { ProblemError } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/error-state';

import { NotFoundPage } from './not-found-page';

export function RouteError({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />;
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return <ErrorState failure={error} onRetry={retry} />;
}
