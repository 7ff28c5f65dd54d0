import { useTranslation } from 'react-i18next';

import { type Problem, ProblemError } from '@/shared/api/problem';

import styles from './sending.module.css';
import { STEPS } from './steps';

/** Why a step was not taken: every sentence of the server's, and what is possible instead. */
export function Refusal({ failure }: { failure: Error }) {
  const { t } = useTranslation('monitoring');
  const problem = failure instanceof ProblemError ? failure.problem : undefined;
  const violations = [...new Set((problem?.violations ?? []).map(({ message }) => message))];
  return (
    <div role="alert" className={styles.refusal}>
      <p>{sentence(problem) ?? t('next.failed')}</p>
      {violations.length > 0 && (
        <ul>
          {violations.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <Possible allowed={problem?.allowed ?? []} />
    </div>
  );
}

function Possible({ allowed }: { allowed: string[] }) {
  const { t } = useTranslation('monitoring');
  const steps = STEPS.filter((step) =>
    allowed.some((name) => name.toUpperCase().replaceAll('-', '_') === step),
  );
  if (steps.length === 0) return null;
  return <p>{t('next.possible', { steps: steps.map((step) => t(`step.${step}`)).join(', ') })}</p>;
}

function sentence(problem: Problem | undefined): string | undefined {
  return [problem?.detail, problem?.title].find((text) => text !== undefined && text !== '');
}
