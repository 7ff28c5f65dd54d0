import '@/styles/layers.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { LedgerProvider } from '@/features/monitoring/saving/ledger';
import { SubmissionBody } from '@/features/monitoring/submission-body';
import type { Submission } from '@/features/monitoring/submissions';
import { newQueryClient } from '@/shared/api/query-client';
import { changeSession } from '@/shared/auth/session';
import { startI18n } from '@/shared/i18n/i18n';

/** The period form alone, as the page of a submission holds it; what it asks for is answered by who measures. */
await startI18n();
changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
const answer = await fetch('/api/v1/submissions/large');
const submission = (await answer.json()) as Submission;

function Form() {
  return (
    <Suspense fallback={null}>
      <LedgerProvider>
        <SubmissionBody submission={submission}>{null}</SubmissionBody>
      </LedgerProvider>
    </Suspense>
  );
}

const router = createRouter({
  routeTree: createRootRoute({ component: Form }),
  history: createMemoryHistory({ initialEntries: ['/'] }),
});
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');
performance.mark('form-asked');
createRoot(root).render(
  <QueryClientProvider client={newQueryClient()}>
    {/* biome-ignore lint/suspicious/noExplicitAny: the app's own router type is registered; this one stands in for it */}
    <RouterProvider router={router as any} />
  </QueryClientProvider>,
);
