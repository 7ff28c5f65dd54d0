import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';

import { newQueryClient } from '@/shared/api/query-client';
import { plainAddress } from '@/shared/navigation/address';

/** Renders a component as a page would: links resolve, queries ask the (mock) server, catalogues load. */
export function renderPage(
  page: ReactNode,
  { at = '/', queries = newQueryClient() }: { at?: string; queries?: QueryClient } = {},
) {
  queries.setDefaultOptions({ queries: { retry: false } });
  const rootRoute = createRootRoute({
    component: () => <Suspense fallback={null}>{page}</Suspense>,
    notFoundComponent: () => page,
  });
  const router = createRouter({
    routeTree: rootRoute,
    ...plainAddress,
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  return render(
    <QueryClientProvider client={queries}>
      {/* biome-ignore lint/suspicious/noExplicitAny: the app's own router type is registered; this one stands in for it */}
      <RouterProvider router={router as any} />
    </QueryClientProvider>,
  );
}
