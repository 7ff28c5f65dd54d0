import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';

import styles from './importing.module.css';
import { type PlanImport, useConfirm, useDiscard } from './imports';

/** All of it or nothing. While an error is left the button stays readable and says why it does not act. */
export function ConfirmImport({ found, onDiscarded }: { found: PlanImport; onDiscarded: () => void }) {
  const { t } = useTranslation('importing');
  const confirm = useConfirm(found);
  const discard = useDiscard(found);
  const blocked = found.errors > 0;
  const failure = confirm.error ?? discard.error;
  return (
    <>
      <p className={styles.actions}>
        <Button
          aria-disabled={blocked || undefined}
          aria-describedby="import-blocked"
          busy={confirm.isPending}
          onClick={() =>
            blocked
              ? announce(t('confirm.blocked', { count: found.errors }))
              : confirm.mutate(undefined, { onSuccess: () => announce(t('outcome.IMPORTED', found)) })
          }
        >
          {t('confirm.button')}
        </Button>
        <Button
          variant="quiet"
          busy={discard.isPending}
          onClick={() => discard.mutate(undefined, { onSuccess: onDiscarded })}
        >
          {t('discard')}
        </Button>
      </p>
      <p id="import-blocked" className={styles.quiet}>
        {blocked ? t('confirm.blocked', { count: found.errors }) : t('confirm.help')}
      </p>
      {failure !== null && <ErrorState failure={failure} title={t('confirm.refused')} />}
      {failure instanceof ProblemError && (
        <ul>
          {(failure.problem.violations ?? []).map(({ pointer, message }) => (
            <li key={`${pointer}${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}
