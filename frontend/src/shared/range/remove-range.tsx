import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isLostUpdate } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ErrorState } from '@/shared/ui/error-state';

import { useRangeWords } from './range-words';
import { type RangeSubject, removeRange, type StatedRange } from './ranges';
import { useRangeChange } from './use-range';

/** Takes a range back, once it was asked about. */
export function RemoveRange({ subject, range }: { subject: RangeSubject; range: StatedRange }) {
  const { t } = useTranslation('range');
  const words = useRangeWords();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const remove = useRangeChange(
    subject,
    (version: number) => removeRange(subject, version),
    t('removed'),
    close,
  );
  const { error } = remove;
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      {error !== null && <ErrorState failure={error} title={t(isLostUpdate(error) ? 'stale' : 'refused')} />}
      {asking && (
        <ConfirmDialog
          title={t('removeTitle')}
          confirm={t('removeYes')}
          cancel={t('cancel')}
          busy={remove.isPending}
          onConfirm={() => remove.mutate(range.version, { onError: close })}
          onClose={close}
        >
          <p>{t('removeAsk', { range: words(range) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
