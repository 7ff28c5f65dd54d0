import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';
import { EmptyState } from '@/shared/ui/empty-state';

import { AssessmentSteps } from './assessment-steps';
import { ComparisonDesk } from './comparison-desk';
import { ModerationThread } from './moderation-thread';
import { ReadingDesk } from './reading-desk';
import { ScoringDesk } from './scoring-desk';
import { SubmissionPanel } from './submission-panel';
import { TeamPanel } from './team-panel';
import type { Assessment } from './types';

/** Which desk one sits at: a scorer's sheet, closed scores, or scores side by side. */
export function AssessmentDesk({ assessment }: { assessment: Assessment }) {
  const chair = useRoles().includes('board-chair');
  const { me } = assessment;
  const rapporteur = me.assignmentRole === 'RAPPORTEUR';
  const scorer = me.assignmentRole === 'SCORER' || me.assignmentRole === 'THIRD_SCORER';
  return (
    <>
      {(rapporteur || chair) && <SubmissionPanel assessment={assessment} />}
      <Middle assessment={assessment} />
      {assessment.assessment.state === 'IN_MODERATION' && (rapporteur || scorer) && (
        <ModerationThread assessment={assessment} />
      )}
      {rapporteur && <AssessmentSteps assessment={assessment} />}
      {(rapporteur || chair) && <TeamPanel assessment={assessment} mayAssign={chair} />}
    </>
  );
}

function Middle({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  const { me } = assessment;
  const { state } = assessment.assessment;
  const blind = state === 'ASSIGNED' || state === 'SCORING';
  const myTurn =
    (me.assignmentRole === 'SCORER' && blind) ||
    (me.assignmentRole === 'THIRD_SCORER' && state === 'IN_MODERATION');
  if (myTurn && !me.scoresSubmitted) return <ScoringDesk assessment={assessment} />;
  if (!blind) return <ComparisonDesk assessment={assessment} />;
  return (
    <>
      <EmptyState title={t(me.scoresSubmitted ? 'page.handedInTitle' : 'page.blindTitle')}>
        {t(me.scoresSubmitted ? 'page.handedInText' : 'page.blindText')}
      </EmptyState>
      <ReadingDesk assessment={assessment} />
    </>
  );
}
