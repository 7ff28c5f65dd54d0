import { HttpResponse, http } from 'msw';

import { problemResponse } from '@/shared/testing/server';

import type { Draft, Edit } from './draft';

export const PLAN = 'p1';

const action = (id: string, title: string) => ({
  id,
  content: { title, norms: [], otherFacts: [] },
  milestones: [],
  indicators: [],
});

export const draftOf = (part: Partial<Draft> = {}): Draft => ({
  id: PLAN,
  slug: 'plan',
  organisation: { id: 'o1', slug: 'mersin', name: 'Mersin', kind: 'MUNICIPALITY', province: '33' } as never,
  state: 'DRAFT',
  editable: true,
  version: 0,
  versions: { t1: 0, h1: 0, f1: 0, f2: 0 },
  lastEdit: 0,
  document: {
    format: 1,
    plan: { kind: 'EQUALITY_ACTION_PLAN', titleTr: 'Deneme planı', sources: [], facts: [] },
    themes: [
      {
        id: 't1',
        content: { title: 'Eğitim', themeSlugs: [] },
        objectives: [
          {
            id: 'h1',
            content: { title: 'Erişim', goalTitle: 'Eşitlik', norms: [], otherFacts: [] },
            indicators: [],
            actions: [action('f1', 'Burs'), action('f2', 'Servis')],
          },
        ],
      },
    ],
  },
  ...part,
});

export const edit = (number: number, part: Partial<Edit> = {}): Edit => ({
  number,
  batchId: `b${number}`,
  operation: 'CHANGE',
  nodeKind: 'ACTION',
  nodeId: 'f1',
  label: 'Burs',
  undone: false,
  editedBy: 'veri',
  editedAt: '2027-01-01T10:00:00Z',
  ...part,
});

export const problem = (status: number, type: string, detail = '', pointer?: string) =>
  problemResponse({
    type: `/problems/${type}`,
    title: type,
    status,
    detail,
    ...(pointer === undefined ? {} : { violations: [{ pointer, message: detail }] }),
  });

/** A plan on a server that answers reads; writes are each test's own. */
export const reads = (draft: () => Draft, edits: () => Edit[] = () => []) => [
  http.get('*/api/v1/norms', () => HttpResponse.json({ items: [] })),
  http.get(`*/api/v1/plans/${PLAN}/draft`, () => HttpResponse.json(draft())),
  http.get(`*/api/v1/plans/${PLAN}/edits`, ({ request }) => {
    const after = Number(new URL(request.url).searchParams.get('after'));
    return HttpResponse.json({ items: edits().filter(({ number }) => number > after) });
  }),
];
