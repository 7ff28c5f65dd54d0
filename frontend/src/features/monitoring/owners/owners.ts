import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Owners = Answer<'/api/v1/submissions/{submissionId}/owners'>;
export type Owner = Owners['owners'][number];

export const ownersQuery = (submissionId: string) =>
  queryOptions({
    // Below the submission's own key, so that a saved value counts at once.
    queryKey: ['submission', submissionId, 'checks', 'owners'],
    queryFn: async ({ signal }) => {
      const params = { path: { submissionId } };
      const { data } = await api.GET('/api/v1/submissions/{submissionId}/owners', { params, signal });
      return data ?? { quietAfterDays: 0, owners: [] };
    },
  });
