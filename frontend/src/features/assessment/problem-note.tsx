import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/error-state';

import type { Transition } from './types';

const KNOWN: readonly string[] = [
  'BEGIN_SCORING',
  'REVEAL',
  'OPEN_MODERATION',
  'RECONCILE',
  'OPEN_FOR_REPLY',
  'SEND_REPLY',
  'CLOSE_REPLY',
  'FINALISE',
] satisfies Transition[];

/** Why the server refused: its own sentence, each broken rule, and what is possible instead. */
export function ProblemNote({ failure }: { failure: unknown }) {
  const { t } = useTranslation('assessment');
  if (failure === null || failure === undefined) return null;
  const problem = failure instanceof ProblemError ? failure.problem : undefined;
  const messages = [...new Set(problem?.violations?.map(({ message }) => message))];
  const possible = (problem?.allowed ?? []).filter((step): step is Transition => KNOWN.includes(step));
  return (
    <div>
      <ErrorState failure={failure} title={t('steps.refused')} />
      {messages.length > 0 && (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {possible.length > 0 && (
        <p>{t('steps.possible', { steps: possible.map((step) => t(`steps.names.${step}`)).join(', ') })}</p>
      )}
    </div>
  );
}
