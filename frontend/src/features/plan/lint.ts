import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Lint = Answer<'/api/v1/plans/{planId}/lint'>;
export type LintFinding = Lint['findings'][number];
export type Severity = LintFinding['severity'];

/** Part of the plan's own key, so that whatever changes the plan asks for its findings again. */
export const lintKey = (planId: string) => ['plans', planId, 'lint'];

export const lintQuery = (planId: string, language: string) =>
  queryOptions({
    queryKey: [...lintKey(planId), language],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/lint', { params: { path: { planId } }, signal });
      if (data === undefined) throw new Error('The linter answered without a body');
      return data;
    },
  });

/** Findings that say the same, in the order they came in. */
export function byTitle(findings: LintFinding[]): LintFinding[][] {
  const groups = new Map<string, LintFinding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.title}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
