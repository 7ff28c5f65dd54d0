import { useTranslation } from 'react-i18next';

import { isLostUpdate, ProblemError } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/error-state';

import type { Transition } from './proposals';

const STEPS: readonly string[] = [
  'TAKE_UP',
  'SEND_BACK',
  'PUBLISH',
  'REVISE',
  'RETIRE',
  'REJECT',
  'WITHDRAW',
] satisfies Transition[];

/** Why the server refused, each broken rule, and what is possible instead. */
export function Refusal({ failure, title }: { failure: unknown; title: string }) {
  const { t } = useTranslation('library');
  if (failure === null || failure === undefined) return null;
  const problem = failure instanceof ProblemError ? failure.problem : undefined;
  const messages = [...new Set(problem?.violations?.map(({ message }) => message))];
  const possible = (problem?.allowed ?? []).filter((step): step is Transition => STEPS.includes(step));
  return (
    <div>
      <ErrorState failure={failure} title={title} />
      {isLostUpdate(failure) && <p>{t('page.stale')}</p>}
      {messages.length > 0 && (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {possible.length > 0 && (
        <p>{t('possible', { steps: possible.map((step) => t(`step.${step}`)).join(', ') })}</p>
      )}
    </div>
  );
}
