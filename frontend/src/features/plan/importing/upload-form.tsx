import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { upload } from '@/shared/api/upload';
import { Button } from '@/shared/ui/button';
import { DropZone } from '@/shared/ui/drop-zone';
import { ErrorState } from '@/shared/ui/error-state';

import styles from './importing.module.css';
import type { PlanImport } from './imports';

const TAKEN = '.xlsx,.xls,.ods,.csv,.docx,.json';

/** Choosing the file: by the button, or by dropping it anywhere on the panel. */
export function UploadForm({ planId, onSent }: { planId: string; onSent: (received: PlanImport) => void }) {
  const { t } = useTranslation('importing');
  const id = useId();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      return upload<PlanImport>(`/api/v1/plans/${planId}/imports`, form, setShare);
    },
    onSuccess: onSent,
  });
  const send = (file: File | undefined): void => {
    if (file !== undefined && !sending.isPending) sending.mutate(file);
  };
  return (
    <DropZone onFile={send}>
      <form
        className={styles.upload}
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.elements.namedItem('file');
          if (input instanceof HTMLInputElement) send(input.files?.[0]);
        }}
      >
        <label htmlFor={id} className={styles.uploadLabel}>
          {t('upload.label')}
        </label>
        <input id={id} name="file" type="file" accept={TAKEN} required aria-describedby={`${id}-help`} />
        <p id={`${id}-help`} className={styles.quiet}>
          {t('upload.help')}
        </p>
        <Button type="submit" busy={sending.isPending}>
          {t('upload.send')}
        </Button>
        {sending.isPending && (
          <progress className={styles.progress} value={share} aria-label={t('upload.sending')} />
        )}
        {sending.error !== null && <ErrorState failure={sending.error} title={t('upload.refused')} />}
      </form>
    </DropZone>
  );
}
