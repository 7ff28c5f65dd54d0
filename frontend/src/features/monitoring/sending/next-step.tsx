import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Section } from '@/shared/ui/page';
import { useReturnMarks } from '../review/return-marks';
import { ReturnStep } from '../review/return-step';
import { useSavingCounts } from '../saving/ledger';
import type { Submission } from '../submissions';
import { ExtendStep } from './extend-step';
import { Refusal } from './refusal';
import styles from './sending.module.css';
import { StepDialog } from './step-dialog';
import { STEPS, type Step, WITH_QUESTION, WITH_REASON } from './steps';
import { useStep } from './use-step';

/** What this account may do with the submission now, as the server says, and what came of the last try. */
export function NextStep({ submission }: { submission: Submission }) {
  const { t } = useTranslation('monitoring');
  const { unsaved } = useSavingCounts();
  const { forget } = useReturnMarks();
  const [asking, setAsking] = useState<Step>();
  const step = useStep(submission.id, (taken) => {
    setAsking(undefined);
    if (taken === 'RETURN') forget();
  });
  const possible = STEPS.filter((candidate) => submission.allowed.includes(candidate));
  const simple = possible.filter((candidate) => candidate !== 'RETURN');
  const start = (candidate: Step): void => {
    step.reset();
    if (WITH_REASON.includes(candidate) || WITH_QUESTION.includes(candidate)) setAsking(candidate);
    else step.mutate({ step: candidate });
  };
  return (
    <Section title={t('next.title')} id="next-step">
      {possible.length === 0 && <p>{t(`waiting.${submission.state}`)}</p>}
      {unsaved > 0 && <p className={styles.warning}>{t('next.unsaved', { count: unsaved })}</p>}
      {possible.includes('RETURN') && (
        <ReturnStep
          busy={step.isPending}
          onReturn={(items) => {
            step.reset();
            step.mutate({ step: 'RETURN', items });
          }}
        />
      )}
      {simple.map((candidate) => (
        <div key={candidate} className={styles.step}>
          <Button
            variant={candidate === simple[0] ? 'primary' : 'quiet'}
            busy={step.isPending && step.variables.step === candidate}
            disabled={unsaved > 0 && candidate === 'REQUEST_APPROVAL'}
            onClick={() => start(candidate)}
          >
            {t(`step.${candidate}`)}
          </Button>
          <p>{t(`stepHelp.${candidate}`)}</p>
        </div>
      ))}
      {submission.allowed.includes('EXTEND_DEADLINE') && <ExtendStep submission={submission} />}
      {step.error !== null && asking === undefined && <Refusal failure={step.error} />}
      {submission.receiptSha256 !== undefined && submission.receiptSha256 !== null && (
        <p>
          <Link to="/workspace/submissions/$submissionId/receipt" params={{ submissionId: submission.id }}>
            {t('receipt.open')}
          </Link>
        </p>
      )}
      {asking !== undefined && (
        <StepDialog
          step={asking}
          busy={step.isPending}
          failure={step.error}
          onTake={(reason) => step.mutate({ step: asking, reason })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Section>
  );
}
