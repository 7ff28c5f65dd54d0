import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { useFormat } from '@/shared/format/use-format';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';

import { type Submission, submissionKey } from '../submissions';
import { ExtendDialog, type MoreTime } from './extend-dialog';
import styles from './sending.module.css';

/** More time for this municipality alone. */
export function ExtendStep({ submission }: { submission: Submission }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const extend = useExtend(submission, () => setAsking(false));
  return (
    <div className={styles.step}>
      <Button
        variant="quiet"
        onClick={() => {
          extend.reset();
          setAsking(true);
        }}
      >
        {t('extend.own')}
      </Button>
      <p>{t('extend.ownHelp')}</p>
      {asking && (
        <ExtendDialog
          title={t('extend.own')}
          text={t('extend.now', { day: format.day(submission.deadline) })}
          deadline={submission.deadline}
          busy={extend.isPending}
          failure={extend.error}
          onExtend={(given) => extend.mutate(given)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function useExtend({ id, version }: Submission, onDone: () => void) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MoreTime) =>
      api.POST('/api/v1/submissions/{submissionId}/extend-deadline', {
        params: { path: { submissionId: id } },
        headers: ifMatch(version),
        body,
      }),
    onSuccess: () => {
      announce(t('extend.done'));
      onDone();
    },
    // Also after a refusal: somebody else may have moved it, and the next try needs its present version.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: submissionKey(id) }),
        queries.invalidateQueries({ queryKey: ['submissions'] }),
        queries.invalidateQueries({ queryKey: ['calendar'] }),
      ]),
  });
}
