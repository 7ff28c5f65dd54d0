import { useTranslation } from 'react-i18next';

import { DropZone } from '@/shared/ui/drop-zone';
import { Field } from '@/shared/ui/field';

import type { Form } from '../form/form';
import styles from './bulk.module.css';
import { Preview } from './preview';
import { Refusal } from './refusal';
import { useSendForm } from './use-send-form';

const TAKEN = '.xlsx,.ods,.csv';

/** Choosing the filled file shows what it would change; nothing is taken before somebody says so. */
export function SendForm({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const { round, chosen, outcome, taken, show, take, busy, failure, share } = useSendForm(form.submission.id);
  return (
    <>
      <DropZone onFile={show}>
        <p className={styles.quiet}>{t('formFile.drop')}</p>
        <Field
          key={round}
          type="file"
          accept={TAKEN}
          label={t('formFile.choose')}
          help={
            chosen === undefined ? t('formFile.chooseHelp') : t('formFile.chosen', { file: chosen.file.name })
          }
          onChange={({ target }) => show(target.files?.[0])}
        />
        {busy && <progress className={styles.progress} value={share} aria-label={t('formFile.sending')} />}
      </DropZone>
      {failure !== null && <Refusal failure={failure} />}
      {taken !== undefined && <p role="status">{t('formFile.taken', taken)}</p>}
      {outcome !== undefined && chosen !== undefined && (
        <Preview
          outcome={outcome}
          clear={chosen.clear}
          busy={busy}
          onTake={take}
          onClear={(wanted) => show(chosen.file, wanted)}
        />
      )}
    </>
  );
}
