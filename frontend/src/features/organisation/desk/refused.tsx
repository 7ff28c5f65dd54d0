import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/error-state';

/** Why the server refused: its own sentence and each broken rule. */
export function Refused({ failure }: { failure: unknown }) {
  const { t } = useTranslation('organisation');
  if (failure === null || failure === undefined) return null;
  const violations = failure instanceof ProblemError ? (failure.problem.violations ?? []) : [];
  const messages = [...new Set(violations.map(({ message }) => message))];
  return (
    <div>
      <ErrorState failure={failure} title={t('desk.refused')} />
      {messages.length > 0 && (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
