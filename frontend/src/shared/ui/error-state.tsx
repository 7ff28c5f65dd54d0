import { useContext } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';

import { Button } from './button';
import { InsidePage } from './page';
import styles from './state.module.css';

type Props = { failure: unknown; title?: string; onRetry?: () => void };

/** What the server said, in the reader's language, with the number that support needs to find it. */
export function ErrorState({ failure, title, onRetry }: Props) {
  const { t } = useTranslation();
  const Heading = useContext(InsidePage) ? 'p' : 'h1';
  const problem = failure instanceof ProblemError ? failure.problem : undefined;
  const unreachable = problem?.status === 0;
  const detail =
    problem?.detail === undefined || problem.detail === '' ? t('error.unexpected') : problem.detail;
  return (
    <div className={`${styles.state} ${styles.failed}`} role="alert">
      <Heading className={styles.title}>
        {title ?? t(unreachable ? 'error.unreachable' : 'error.title')}
      </Heading>
      <p className={styles.text}>{unreachable ? t('error.unreachableHelp') : detail}</p>
      {problem?.requestId !== undefined && (
        <p className={styles.small}>
          {t('error.requestId')} <code>{problem.requestId}</code>
        </p>
      )}
      {onRetry !== undefined && (
        <Button variant="quiet" onClick={onRetry}>
          {t('error.retry')}
        </Button>
      )}
    </div>
  );
}
