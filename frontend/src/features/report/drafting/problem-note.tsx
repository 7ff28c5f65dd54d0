import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/error-state';

import type { Transition } from './types';

const STEPS: readonly string[] = [
  'SEND_TO_BOARD',
  'OPEN_FOR_REPLY',
  'APPROVE',
  'PUBLISH',
  'CORRECT',
  'WITHDRAW',
] satisfies Transition[];

/** Why the server refused, each broken rule, and what is possible instead. */
export function ProblemNote({ failure, title }: { failure: unknown; title?: string }) {
  const { t } = useTranslation('drafting');
  if (failure === null || failure === undefined) return null;
  const problem = failure instanceof ProblemError ? failure.problem : undefined;
  const messages = [...new Set(problem?.violations?.map(({ message }) => message))];
  const possible = (problem?.allowed ?? []).filter((step): step is Transition => STEPS.includes(step));
  return (
    <div>
      <ErrorState failure={failure} title={title ?? t('steps.refused')} />
      {messages.length > 0 && (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {possible.length > 0 && (
        <p>{t('steps.possible', { steps: possible.map((step) => t(`steps.${step}`)).join(', ') })}</p>
      )}
    </div>
  );
}
