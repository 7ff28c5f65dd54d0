import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { useTitle } from '@/shared/i18n/use-language';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';

import type { Model } from './guide';

/** Copies a model into the draft; the copy can be taken back right away. */
export function CopyModel({ planId, model }: { planId: string; model: Model }) {
  const { t } = useTranslation('guide');
  const title = useTitle();
  const queries = useQueryClient();
  const [key, setKey] = useState(idempotencyKey);
  const [batchId, setBatch] = useState<string>();
  const settled = async (batch: string | undefined, said: string) => {
    setBatch(batch);
    setKey(idempotencyKey());
    announce(said);
    await queries.invalidateQueries({ queryKey: ['plans', planId] });
  };
  const copy = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/plans/{planId}/models', {
        params: { path: { planId } },
        headers: key,
        body: { modelId: model.id },
      }),
    onSuccess: ({ data }) => settled(data?.batchId, t('copied', { title: title(model) })),
  });
  const undo = useMutation({
    mutationFn: (batch: string) =>
      api.POST('/api/v1/plans/{planId}/edits/{batchId}/undo', {
        params: { path: { planId, batchId: batch } },
      }),
    onSuccess: () => settled(undefined, t('takenBack')),
  });
  const failure = copy.error ?? undo.error;
  return (
    <div>
      {batchId === undefined ? (
        <Button
          busy={copy.isPending}
          onClick={() => copy.mutate()}
          aria-label={t('copyNamed', { title: title(model) })}
        >
          {t('copy')}
        </Button>
      ) : (
        <Button variant="quiet" busy={undo.isPending} onClick={() => undo.mutate(batchId)}>
          {t('takeBack')}
        </Button>
      )}
      {failure !== null && <ErrorState failure={failure} />}
    </div>
  );
}
