import { useTranslation } from 'react-i18next';

import { ChangeFinding } from './change-finding';
import styles from './comparison.module.css';
import { FindingSheet } from './finding-sheet';
import { judgementOf } from './judgement';
import { JudgementSummary } from './judgement-summary';
import type { Assessment, AssessmentItem } from './types';

type Props = { assessment: Assessment; entry: AssessmentItem };

/** Being written by the rapporteur, waiting for a reply, or standing beside it. */
export function FindingPart({ assessment, entry }: Props) {
  const { state } = assessment.assessment;
  const rapporteur = assessment.me.assignmentRole === 'RAPPORTEUR';
  const discussed = state === 'REVEALED' || state === 'IN_MODERATION';
  if (rapporteur && discussed) {
    return (
      <div className={styles.finding}>
        <FindingSheet assessmentId={assessment.assessment.id} entry={entry} />
      </div>
    );
  }
  const answered = state === 'REPLIED' || state === 'NO_REPLY' || state === 'FINAL';
  return (
    <div className={styles.finding}>
      <div className={styles.voices}>
        <StandingFinding entry={entry} />
        {answered && <Reply entry={entry} />}
      </div>
      {rapporteur && answered && state !== 'FINAL' && (
        <ChangeFinding assessmentId={assessment.assessment.id} entry={entry} />
      )}
    </div>
  );
}

function StandingFinding({ entry: { finding } }: { entry: AssessmentItem }) {
  const { t } = useTranslation('assessment');
  if (finding === null || finding === undefined) {
    return (
      <section className={styles.voice}>
        <h3>{t('finding.title')}</h3>
        <p>{t('finding.empty')}</p>
      </section>
    );
  }
  const { changed } = finding;
  const wasChanged = changed !== null && changed !== undefined;
  return (
    <>
      <section className={styles.voice}>
        <h3>{t(wasChanged ? 'finding.first' : 'finding.title')}</h3>
        <JudgementSummary judgement={judgementOf(finding)} />
      </section>
      {wasChanged && (
        <section className={styles.voice}>
          <h3>{t('finding.changed')}</h3>
          <JudgementSummary judgement={judgementOf(changed)} />
          <p>
            <strong>{t('finding.changeReason')}:</strong> {changed.changeReason}
          </p>
        </section>
      )}
    </>
  );
}

function Reply({ entry: { reply } }: { entry: AssessmentItem }) {
  const { t } = useTranslation('assessment');
  return (
    <section className={styles.voice}>
      <h3>{t('finding.reply')}</h3>
      {reply === null || reply === undefined ? (
        <p>{t('finding.noReply')}</p>
      ) : (
        <blockquote className={styles.quote}>{reply.text}</blockquote>
      )}
    </section>
  );
}
