import type { RowKind } from './rows';

export type Input =
  | 'line'
  | 'text'
  | 'date'
  | 'money'
  | 'number'
  | 'year'
  | 'list'
  | 'units'
  | 'norms'
  | 'themes'
  | 'gender'
  | 'rights'
  | 'measure'
  | 'direction'
  | 'accumulation'
  | 'frequency'
  | 'dimensions'
  | 'targets'
  | 'check'
  | 'facts'
  | 'copied'
  | 'definition';

/** `most`: characters of a text, or of one entry of a list. */
export type FieldSpec = { name: FieldName; input: Input; most?: number };
export type Group = { name: GroupName; fields: FieldSpec[] };
export type GroupName =
  | 'main'
  | 'goal'
  | 'why'
  | 'when'
  | 'who'
  | 'whom'
  | 'measured'
  | 'values'
  | 'norms'
  | 'plan'
  | 'more';
export type FieldName =
  | 'accumulation'
  | 'actualCostTry'
  | 'baselineSource'
  | 'baselineValue'
  | 'baselineYear'
  | 'code'
  | 'coordinatingUnit'
  | 'coordinators'
  | 'copiedFrom'
  | 'costEstimateTry'
  | 'dataSource'
  | 'definition'
  | 'definitionCode'
  | 'description'
  | 'direction'
  | 'disaggregations'
  | 'doneOn'
  | 'dueOn'
  | 'endsOn'
  | 'endYear'
  | 'facts'
  | 'findings'
  | 'frequency'
  | 'genderMarker'
  | 'generalAim'
  | 'goalCode'
  | 'goalTitle'
  | 'measure'
  | 'needs'
  | 'neighbourhoods'
  | 'norms'
  | 'note'
  | 'ordinal'
  | 'otherFacts'
  | 'partners'
  | 'plannedCostTry'
  | 'preparation'
  | 'reportedProgressPct'
  | 'responsibleUnits'
  | 'rightsType'
  | 'risks'
  | 'sensitive'
  | 'sources'
  | 'sourceText'
  | 'sourceUrl'
  | 'startsOn'
  | 'startYear'
  | 'statedActual'
  | 'statedStatus'
  | 'strategicPlanCode'
  | 'targetGroups'
  | 'targets'
  | 'targetValue'
  | 'themeSlugs'
  | 'timeline'
  | 'title'
  | 'titleEn'
  | 'titleTr'
  | 'truncatedInSource'
  | 'unit'
  | 'vision'
  | 'weightPct'
  | 'year'
  | 'yearsLabel';

const line = (name: FieldName, most = 100): FieldSpec => ({ name, input: 'line', most });
const area = (name: FieldName, most: number): FieldSpec => ({ name, input: 'text', most });
const list = (name: FieldName, most: number): FieldSpec => ({ name, input: 'list', most });
const units = (name: FieldName, most = 300): FieldSpec => ({ name, input: 'units', most });
const as = (name: FieldName, input: Input): FieldSpec => ({ name, input });

const NORMS: Group = { name: 'norms', fields: [as('norms', 'norms')] };
const FACTS = as('otherFacts', 'facts');

/** Every field of every kind of part, in the order in which one thinks of them; the first group is always open. */
export const FORMS: Record<Exclude<RowKind, 'GOAL'> | 'PLAN', Group[]> = {
  PLAN: [
    {
      name: 'main',
      fields: [
        line('titleTr', 300),
        line('titleEn', 300),
        as('startYear', 'year'),
        as('endYear', 'year'),
        area('vision', 4000),
      ],
    },
    {
      name: 'plan',
      fields: [
        area('preparation', 8000),
        line('coordinatingUnit', 300),
        as('ordinal', 'number'),
        line('yearsLabel', 50),
      ],
    },
    { name: 'more', fields: [list('sources', 1000), area('note', 4000), as('facts', 'facts')] },
  ],
  THEME: [
    { name: 'main', fields: [area('title', 500), as('themeSlugs', 'themes'), area('generalAim', 8000)] },
    { name: 'more', fields: [line('code'), as('reportedProgressPct', 'number')] },
  ],
  OBJECTIVE: [
    { name: 'main', fields: [area('title', 2000), line('code'), as('copiedFrom', 'copied')] },
    { name: 'goal', fields: [line('goalCode'), area('goalTitle', 1000)] },
    { name: 'why', fields: [list('findings', 2000), list('needs', 2000), list('risks', 2000)] },
    { name: 'who', fields: [units('responsibleUnits'), units('partners', 500)] },
    { name: 'when', fields: [as('costEstimateTry', 'money'), as('weightPct', 'number')] },
    NORMS,
    {
      name: 'more',
      fields: [area('note', 4000), line('sourceUrl', 1000), as('truncatedInSource', 'check'), FACTS],
    },
  ],
  ACTION: [
    {
      name: 'main',
      fields: [area('title', 2000), line('code'), area('description', 8000), as('copiedFrom', 'copied')],
    },
    {
      name: 'when',
      fields: [
        as('startsOn', 'date'),
        as('endsOn', 'date'),
        line('timeline', 300),
        as('plannedCostTry', 'money'),
        as('actualCostTry', 'money'),
        as('weightPct', 'number'),
      ],
    },
    { name: 'who', fields: [units('coordinators'), units('responsibleUnits'), units('partners', 500)] },
    {
      name: 'whom',
      fields: [as('genderMarker', 'gender'), list('targetGroups', 200), list('neighbourhoods', 200)],
    },
    NORMS,
    {
      name: 'more',
      fields: [line('strategicPlanCode'), line('statedStatus', 300), area('note', 4000), FACTS],
    },
  ],
  MILESTONE: [
    {
      name: 'main',
      fields: [area('title', 500), as('dueOn', 'date'), as('doneOn', 'date'), area('note', 2000)],
    },
  ],
  INDICATOR: [
    {
      name: 'main',
      fields: [
        as('definitionCode', 'definition'),
        area('title', 1000),
        line('unit'),
        as('rightsType', 'rights'),
        as('disaggregations', 'dimensions'),
      ],
    },
    {
      name: 'values',
      fields: [
        as('baselineValue', 'number'),
        as('baselineYear', 'year'),
        line('baselineSource', 1000),
        as('targetValue', 'number'),
        as('targets', 'targets'),
      ],
    },
    {
      name: 'measured',
      fields: [
        area('definition', 4000),
        as('measure', 'measure'),
        as('direction', 'direction'),
        as('accumulation', 'accumulation'),
        as('frequency', 'frequency'),
        line('dataSource', 1000),
        as('sensitive', 'check'),
      ],
    },
    NORMS,
    {
      name: 'more',
      fields: [
        line('code'),
        line('titleEn', 1000),
        as('weightPct', 'number'),
        as('statedActual', 'number'),
        as('year', 'year'),
        area('sourceText', 2000),
        FACTS,
      ],
    },
  ],
};
