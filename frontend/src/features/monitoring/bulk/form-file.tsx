import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';

import type { Form } from '../form/form';
import styles from './bulk.module.css';
import { downloadForm, type Format } from './form-files';
import { SendForm } from './send-form';

const FORMATS: Format[] = ['xlsx', 'csv'];

/** The form as a spreadsheet: to take away, and, while it can be filled in, to send back. */
export function FormFile({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  return (
    <details className={styles.panel}>
      <summary>{t(form.editable ? 'formFile.title' : 'formFile.titleClosed')}</summary>
      <p className={styles.quiet}>{t(form.editable ? 'formFile.lead' : 'formFile.leadClosed')}</p>
      <Downloads form={form} />
      {form.editable && <SendForm form={form} />}
    </details>
  );
}

function Downloads({ form: { submission } }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const download = useMutation({ mutationFn: (format: Format) => downloadForm(submission, format) });
  return (
    <>
      <ul className={styles.actions}>
        {FORMATS.map((format) => (
          <li key={format}>
            <Button
              variant="quiet"
              busy={download.isPending && download.variables === format}
              onClick={() => download.mutate(format)}
            >
              {t(`formFile.download.${format}`)}
            </Button>
          </li>
        ))}
      </ul>
      {download.error !== null && (
        <ErrorState failure={download.error} title={t('formFile.downloadFailed')} />
      )}
    </>
  );
}
