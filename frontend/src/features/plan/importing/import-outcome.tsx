import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';
import { Button, buttonClass } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './importing.module.css';
import { type PlanImport, useUndo } from './imports';

/** Where an import ended: in the plan, taken back, given up, or not readable. */
export function ImportOutcome({ found, onAgain }: { found: PlanImport; onAgain: () => void }) {
  const { t } = useTranslation('importing');
  const { planId, state, fileName, failure } = found;
  const failed = state === 'FAILED';
  return (
    <div className={styles.panel}>
      <p>
        <StatusBadge tone={failed ? 'stop' : state === 'IMPORTED' ? 'done' : 'quiet'}>
          {t(`state.${state}`)}
        </StatusBadge>
      </p>
      <p>{failed ? failure : t(`outcome.${state as 'IMPORTED'}`, { fileName })}</p>
      <p className={styles.actions}>
        {state === 'IMPORTED' && (
          <>
            <Link to="/workspace/plans/$planId" params={{ planId }} className={buttonClass()}>
              {t('toPlan')}
            </Link>
            <UndoImport found={found} />
          </>
        )}
        <Button variant="quiet" onClick={onAgain}>
          {t('another')}
        </Button>
      </p>
    </div>
  );
}

function UndoImport({ found }: { found: PlanImport }) {
  const { t } = useTranslation('importing');
  const [asking, setAsking] = useState(false);
  const undo = useUndo(found);
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('undo.button')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('undo.title')}
          confirm={t('undo.button')}
          cancel={t('cancel')}
          busy={undo.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            undo.mutate(undefined, {
              onSuccess: () => {
                setAsking(false);
                announce(t('undo.done'));
              },
            })
          }
        >
          <p>{t('undo.text')}</p>
          {undo.error !== null && <ErrorState failure={undo.error} />}
        </ConfirmDialog>
      )}
    </>
  );
}
