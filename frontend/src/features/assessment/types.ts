import type { Answer, Body, Row } from '@/shared/api/answer';

export type AssessmentSummary = Row<'/api/v1/assessments'>;
export type Assessment = Answer<'/api/v1/assessments/{assessmentId}'>;
export type AssessmentItem = Assessment['items'][number];
export type Cell = AssessmentItem['cells'][number];
export type CitableEvidence = AssessmentItem['evidence'][number];
export type Score = AssessmentItem['scores'][number];
export type Finding = NonNullable<AssessmentItem['finding']>;
export type Transition = Assessment['allowed'][number];
export type Assignment = Assessment['assignments'][number];
export type AssignmentRole = Assignment['role'];
export type Member = Row<'/api/v1/board-members'>;
export type Declaration = Row<'/api/v1/declarations'>;
export type DeclareConflict = Body<'/api/v1/declarations/{organisationId}/{periodId}'>;
export type Submission = Row<'/api/v1/submissions'>;
export type SubmissionState = Submission['state'];
export type Judgement = Body<'/api/v1/assessments/{assessmentId}/scores/{itemId}'>;
