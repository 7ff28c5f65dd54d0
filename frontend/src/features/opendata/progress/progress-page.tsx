import { getRouteApi } from '@tanstack/react-router';

import type { Search } from './narrowing';
import { ProgressView } from './progress-view';

const route = getRouteApi('/progress');

/** The address says which plans; whoever has it sees the same. */
export function ProgressPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Search): void => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  };
  return <ProgressView search={search} onChange={change} />;
}
