import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { Answer, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { idempotencyKey, ifMatch } from '@/shared/api/headers';
import { useList } from '@/shared/api/use-list';

export type Standing = Answer<'/api/v1/plans/{planId}/standing'>;
export type Decision = NonNullable<Standing['decision']>;
export type PlanLink = Standing['links'][number];
export type PlanEvent = Row<'/api/v1/plans/{planId}/history'>;
export type PlanVersion = Row<'/api/v1/plans/{planId}/versions'>;
export type Difference = Answer<'/api/v1/plans/{planId}/versions/{number}/difference/{other}'>;
export type NodeDifference = Difference['nodes'][number];
export type Comment = Row<'/api/v1/plans/{planId}/comments'>;
export type DraftComment = Row<'/api/v1/plans/{planId}/draft-comments'>;
export type Steps = Answer<'/api/v1/plans/{planId}/steps'>;
export type Transition = Steps['steps'][number]['transition'];

const key = (planId: string, ...part: unknown[]) => ['plan-life', planId, ...part];

export { key as lifeKey };

const at = (planId: string) => ({ path: { planId } });
const from = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

const about = (node: string | undefined, cursor: string | undefined) => ({
  ...from(cursor),
  ...(node === undefined ? {} : { node }),
});

/** What an operation answered; every refusal was thrown before. */
export function body<T>({ data }: { data?: T | undefined }): T {
  if (data === undefined) throw new Error('The API answered without a body');
  return data;
}

export const standingQuery = (planId: string) =>
  queryOptions({
    queryKey: key(planId, 'standing'),
    queryFn: async ({ signal }) =>
      body(await api.GET('/api/v1/plans/{planId}/standing', { params: at(planId), signal })),
  });

export const stepsQuery = (planId: string) =>
  queryOptions({
    queryKey: key(planId, 'steps'),
    queryFn: async ({ signal }) =>
      body(await api.GET('/api/v1/plans/{planId}/steps', { params: at(planId), signal })),
    staleTime: 0,
  });

export const versionDifferenceQuery = (planId: string, number: number, other: number) =>
  queryOptions({
    queryKey: key(planId, 'difference', number, other),
    queryFn: async ({ signal }) =>
      body(
        await api.GET('/api/v1/plans/{planId}/versions/{number}/difference/{other}', {
          params: { path: { planId, number, other } },
          signal,
        }),
      ),
  });

export const predecessorDifferenceQuery = (planId: string, otherPlanId: string) =>
  queryOptions({
    queryKey: key(planId, 'difference-from', otherPlanId),
    queryFn: async ({ signal }) =>
      body(
        await api.GET('/api/v1/plans/{planId}/difference-from/{otherPlanId}', {
          params: { path: { planId, otherPlanId } },
          signal,
        }),
      ),
  });

export const draftDifferenceQuery = (planId: string) =>
  queryOptions({
    queryKey: key(planId, 'draft-difference'),
    queryFn: async ({ signal }) =>
      body(await api.GET('/api/v1/plans/{planId}/draft-difference', { params: at(planId), signal })),
    staleTime: 0,
  });

export const useHistory = (planId: string) =>
  useList<PlanEvent>(key(planId, 'history'), (cursor, signal) =>
    api.GET('/api/v1/plans/{planId}/history', { params: { ...at(planId), query: from(cursor) }, signal }),
  );

export const useVersions = (planId: string) =>
  useList<PlanVersion>(key(planId, 'versions'), (cursor, signal) =>
    api.GET('/api/v1/plans/{planId}/versions', { params: { ...at(planId), query: from(cursor) }, signal }),
  );

export const useComments = (planId: string, node?: string) =>
  useList<Comment>(key(planId, 'comments', node), (cursor, signal) =>
    api.GET('/api/v1/plans/{planId}/comments', {
      params: { ...at(planId), query: about(node, cursor) },
      signal,
    }),
  );

export const commentCountsQuery = (planId: string) =>
  queryOptions({
    queryKey: key(planId, 'comment-counts'),
    queryFn: async ({ signal }) =>
      body(await api.GET('/api/v1/plans/{planId}/comments/counts', { params: at(planId), signal })),
  });

export const useReceivedComments = (planId: string) =>
  useList<Comment>(key(planId, 'received'), (cursor, signal) =>
    api.GET('/api/v1/plans/{planId}/received-comments', {
      params: { ...at(planId), query: from(cursor) },
      signal,
    }),
  );

export const useDraftComments = (planId: string, node: string | undefined) =>
  useList<DraftComment>(key(planId, 'draft-comments', node), (cursor, signal) =>
    api.GET('/api/v1/plans/{planId}/draft-comments', {
      params: { ...at(planId), query: about(node, cursor) },
      signal,
    }),
  );

/** How much the plan's writers have still to talk over, by part; the plan as a whole under ''. */
export const draftCommentCountsQuery = (planId: string) =>
  queryOptions({
    queryKey: key(planId, 'draft-comment-counts'),
    queryFn: async ({ signal }) => {
      const counts = body(
        await api.GET('/api/v1/plans/{planId}/draft-comments/counts', { params: at(planId), signal }),
      );
      return new Map(counts.map(({ nodeId, open }) => [nodeId ?? '', open]));
    },
    staleTime: 0,
  });

/** A write about a plan's life; whatever was read of it is asked for again, also when it was refused. */
export function useLifeChange<V>(
  planId: string,
  change: (value: V) => Promise<unknown>,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => onDone?.(),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: key(planId) });
      await queries.invalidateQueries({ queryKey: ['plan-draft', planId] });
    },
  });
}

export type NewComment = { nodeId?: string; text: string; name?: string };

export const writeComment = (planId: string, comment: NewComment) =>
  api.POST('/api/v1/plans/{planId}/comments', {
    params: at(planId),
    headers: idempotencyKey(),
    body: comment,
  });

type Said = { comment: Pick<Comment, 'id' | 'version'> };
const over = (planId: string, { comment }: Said) => ({
  path: { planId, commentId: comment.id },
  header: ifMatch(comment.version),
});

export type CommentVerb = Said &
  ({ do: 'release' | 'note' } | { do: 'refuse'; reason: string } | { do: 'answer'; text: string });

/** What the municipality does with a comment of the public. */
export function decideComment(planId: string, verb: CommentVerb): Promise<unknown> {
  const params = over(planId, verb);
  const path = '/api/v1/plans/{planId}/received-comments/{commentId}' as const;
  switch (verb.do) {
    case 'release':
      return api.POST(`${path}/release`, { params });
    case 'note':
      return api.POST(`${path}/note`, { params });
    case 'refuse':
      return api.POST(`${path}/refuse`, { params, body: { reason: verb.reason } });
    default:
      return api.PUT(`${path}/answer`, { params, body: { text: verb.text } });
  }
}

export const writeDraftComment = (planId: string, nodeId: string | undefined, text: string) =>
  api.POST('/api/v1/plans/{planId}/draft-comments', {
    params: at(planId),
    headers: idempotencyKey(),
    body: nodeId === undefined ? { text } : { nodeId, text },
  });

export const settleDraftComment = (planId: string, { id, version, resolved }: DraftComment) => {
  const params = { path: { planId, draftCommentId: id }, header: ifMatch(version) };
  return resolved
    ? api.POST('/api/v1/plans/{planId}/draft-comments/{draftCommentId}/reopen', { params })
    : api.POST('/api/v1/plans/{planId}/draft-comments/{draftCommentId}/resolve', { params });
};
