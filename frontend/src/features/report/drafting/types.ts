import type { Answer, Body, Row } from '@/shared/api/answer';

export type DraftSummary = Row<'/api/v1/report-drafts'>;
export type Draft = Answer<'/api/v1/report-drafts/{reportId}'>;
export type Sections = Draft['sections'];
export type SectionKey = keyof Sections;
export type Preview = Draft['preview'];
export type Chapter = Preview['chapters'][number];
export type ReportItem = Chapter['themes'][number]['items'][number];
export type Indicator = Chapter['indicators'][number]['indicators'][number];
export type IndicatorCell = Indicator['cells'][number];
export type Transition = Draft['allowed'][number];
export type ReportState = DraftSummary['state'];
export type CreateReport = Body<'/api/v1/reports', 'post'>;

export const SECTIONS = [
  'context',
  'method',
  'board',
  'dataGaps',
  'findingsIntro',
  'goodPractice',
  'failedPractice',
] as const satisfies SectionKey[];
