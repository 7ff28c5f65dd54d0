import { useQuery } from '@tanstack/react-query';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useAccount } from '@/shared/auth/use-session';

/** The submissions an account may see: its own municipality's, or those sent to the board. */
export function useSubmissions() {
  return useList(['submissions'], (cursor, signal) =>
    api.GET('/api/v1/submissions', { params: { query: cursor === undefined ? {} : { cursor } }, signal }),
  );
}

/** For the approver these are the assessments whose findings are, or were, open for reply. */
export function useAssessments() {
  return useList(['assessments', 'reply'], (cursor, signal) =>
    api.GET('/api/v1/assessments', { params: { query: cursor === undefined ? {} : { cursor } }, signal }),
  );
}

/** For the approver these are the reports that ask for the municipality's reply. */
export function useReportDrafts() {
  return useList(['report-drafts', 'reply'], (cursor, signal) =>
    api.GET('/api/v1/report-drafts', { params: { query: cursor === undefined ? {} : { cursor } }, signal }),
  );
}

/** What is due: from the own municipality, or from a member of the board. */
export function useDue() {
  const account = useAccount() ?? '';
  return useQuery({
    queryKey: ['due', account],
    queryFn: async ({ signal }) => (await api.GET('/api/v1/due', { signal })).data ?? null,
  });
}
