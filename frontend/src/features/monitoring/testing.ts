import { HttpResponse, http } from 'msw';

import type { Problem } from '@/shared/api/problem';

import type { Claim, Form, FormCell, Observation } from './form/form';
import type { Checks } from './form/problems';
import type { Submission } from './submissions';

/** A small period as the API would give it, for the tests of this feature. */
export const SUBMISSION = '0198f000-0000-7000-8000-000000000a01';
export const INDICATOR = '0198f000-0000-7000-8000-000000000b01';
export const ITEM = '0198f000-0000-7000-8000-000000000f01';
export const TITLE = 'Danışma merkezine başvuran kişi sayısı';

const period: Submission['period'] = {
  id: '0198f000-0000-7000-8000-000000000c01',
  cycleId: '0198f000-0000-7000-8000-000000000c00',
  version: 0,
  ordinal: 1,
  code: '2022-H1',
  startsOn: '2022-01-01',
  endsOn: '2022-06-30',
  opensOn: '2026-11-01',
  deadline: '2026-12-22',
  graceDays: 7,
  feeds: 'PROGRESS_1',
};

export function submission(part: Partial<Submission> = {}): Submission {
  return {
    id: SUBMISSION,
    version: 0,
    number: 1,
    plan: { id: '0198f000-0000-7000-8000-000000000d01', slug: 'mersin-yeep', title: 'Mersin YEEP 2021–2023' },
    organisation: { id: '0198f000-0000-7000-8000-000000000033', slug: 'mersin', name: 'Mersin' },
    period,
    cycleTitle: 'Deneme döngüsü',
    deadline: '2026-12-22',
    state: 'IN_ENTRY',
    onlyReturnedItems: false,
    allowed: ['REQUEST_APPROVAL'],
    ...part,
  };
}

export function observation(part: Partial<Observation> = {}): Observation {
  return {
    id: '0198f000-0000-7000-8000-000000000e01',
    version: 3,
    planIndicatorId: INDICATOR,
    cell: 'total',
    status: 'NORMAL',
    value: 120,
    workedOut: false,
    updatedBy: 'mersin.veri',
    updatedAt: '2026-11-20T09:00:00Z',
    ...part,
  };
}

export function cell(name: string, part: Partial<FormCell> = {}): FormCell {
  return { cell: name, expected: true, editable: true, history: [], evidence: [], ...part };
}

/** What the sample municipality states of its only action. */
export function claim(part: Partial<Claim> = {}): Claim {
  return {
    itemId: ITEM,
    version: 1,
    status: 'COMPLETED',
    text: 'Merkez açıldı',
    updatedBy: 'mersin.veri',
    updatedAt: '2026-11-20T09:00:00Z',
    ...part,
  };
}

/** The form with the statement on its action, which may be closed. */
export function withClaim(whole: Form, stated: Claim, claimEditable: boolean): Form {
  return { ...whole, items: whole.items.map((entry) => ({ ...entry, claim: stated, claimEditable })) };
}

export function form(cells: FormCell[], part: Partial<Form> = {}): Form {
  const planId = '0198f000-0000-7000-8000-000000000d01';
  const item = {
    id: ITEM,
    planId,
    kind: 'ACTION',
    title: 'Danışma merkezi açılması',
    themeSlugs: [],
  } as const;
  return {
    submission: submission(),
    editable: true,
    expectedCells: cells.length,
    answeredCells: 0,
    allowed: [],
    dimensions: [],
    items: [
      {
        item: { ...item, themeSlugs: [], themeTitle: 'Şiddetle mücadele', assessable: true },
        claimEditable: true,
        indicators: [
          {
            indicator: {
              id: INDICATOR,
              planId,
              itemId: ITEM,
              title: TITLE,
              measure: 'COUNT',
              unit: 'kişi',
              disaggregations: ['sex'],
              targets: [],
              sensitive: false,
              origin: 'PLAN_DOCUMENT',
            },
            cells,
            crossings: [],
          },
        ],
      },
    ],
    ...part,
  };
}

/** A refusal as the API words it. */
export function problem(status: number, part: Partial<Problem> = {}): Problem {
  return { type: '/problems/test', title: '', detail: '', instance: '/', requestId: 'r', status, ...part };
}

const CLEAN: Checks = { findings: [], sendable: true };

/** The reads of the submission page; the form may change between two reads. */
export function reads(read: () => Form, checks: Checks = CLEAN) {
  const at = `*/api/v1/submissions/${SUBMISSION}`;
  return [
    http.get(at, () => HttpResponse.json(read().submission)),
    http.get(`${at}/form`, () => HttpResponse.json(read())),
    http.get(`${at}/owners`, () => HttpResponse.json({ quietAfterDays: 7, owners: [] })),
    http.get(`${at}/validation`, () => HttpResponse.json(checks)),
    http.post(`${at}/validation`, () => HttpResponse.json({ findings: [] })),
  ];
}

export const CELL_ADDRESS = `*/api/v1/submissions/${SUBMISSION}/observations/${INDICATOR}/:cell`;
