import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/error-state';

import styles from './bulk.module.css';

/** Why nothing of the file was taken, each reason at its place in the file. */
export function Refusal({ failure }: { failure: unknown }) {
  const { t } = useTranslation('monitoring');
  const reasons = failure instanceof ProblemError ? (failure.problem.violations ?? []) : [];
  return (
    <>
      <ErrorState failure={failure} title={t('formFile.refused')} />
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map(({ pointer, message }) => (
            <li key={pointer + message}>
              {pointer !== '/file' && <strong>{pointer}: </strong>}
              {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
