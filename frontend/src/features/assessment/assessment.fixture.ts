import type { Assessment, AssessmentItem, Score } from './types';

const judged = {
  completion: 'SUBSTANTIAL',
  evidenceStrength: 2,
  timeliness: 'ON_TIME',
  inclusion: 1,
  reason: 'Meclis kararı ve tutanaklar incelendi. '.repeat(3),
  evidenceIds: ['e1'],
} as const;

export function aScore(itemId: string, more: Partial<Score> = {}): Score {
  return {
    itemId,
    assignmentId: 's1',
    scorerName: 'Yağmur Bir',
    ...judged,
    evidenceIds: ['e1'],
    missing: [],
    version: 0,
    ...more,
  };
}

export function anItem(id: string, more: Partial<AssessmentItem> = {}): AssessmentItem {
  return {
    item: { id, kind: 'ACTION', code: id, title: `Faaliyet ${id}`, themeSlugs: [] },
    cells: [],
    evidence: [{ id: 'e1', kind: 'COUNCIL_DECISION', title: 'Meclis kararı', visibility: 'PUBLIC' }],
    inMyScope: true,
    scores: [],
    ...more,
  };
}

/** An assessment in the middle of blind scoring, seen by one of its scorers. */
export function anAssessment(more: Partial<Assessment> = {}): Assessment {
  return {
    assessment: {
      id: 'a1',
      submissionId: 'b1',
      planId: 'p1',
      planTitle: 'Yerel Eşitlik Eylem Planı',
      organisation: {
        id: 'o1',
        slug: 'mersin-buyuksehir',
        name: 'Mersin Büyükşehir Belediyesi',
        kind: 'MUNICIPALITY',
        pilot: true,
        sample: false,
      },
      periodId: 'h1',
      periodCode: '2022-H1',
      state: 'SCORING',
      myRole: 'SCORER',
      myDeclaration: 'NONE',
      myScoresSubmitted: false,
      version: 0,
    },
    me: { assignmentId: 's1', assignmentRole: 'SCORER', scoresSubmitted: false, declaration: 'NONE' },
    assignments: [],
    items: [anItem('1.1'), anItem('1.2')],
    boardEvidence: [],
    allowed: [],
    ...more,
  };
}
