import { useTranslation } from 'react-i18next';

import { DropZone } from '@/shared/ui/drop-zone';
import { Field } from '@/shared/ui/field';
import { ACCEPTED, type Draft, type Fault, withFile, withPhoto } from './evidence-draft';
import styles from './form.module.css';

type Props = { draft: Draft; faults: Fault[]; onChange: (draft: Draft) => void };

/** A file chosen, dropped or photographed, or a web address. */
export function EvidenceSource({ draft, faults, onChange }: Props) {
  const { t } = useTranslation('monitoring');
  const fault = (['file', 'large', 'taken', 'url'] as const).find((one) => faults.includes(one));
  const error = fault && t(`evidence.fault.${fault}`);
  if (draft.as === 'link') {
    return (
      <Field
        type="url"
        inputMode="url"
        placeholder="https://"
        label={t('evidence.url')}
        help={t('evidence.urlHelp')}
        value={draft.url}
        error={error}
        onChange={(event) => onChange({ ...draft, url: event.target.value })}
      />
    );
  }
  return (
    <DropZone onFile={(file) => onChange(withFile(draft, file))}>
      <p className={styles.quiet}>{t('evidence.drop')}</p>
      <Field
        type="file"
        accept={ACCEPTED}
        label={t('evidence.file')}
        help={
          draft.file === undefined ? t('evidence.fileHelp') : t('evidence.chosen', { file: draft.file.name })
        }
        error={error}
        onChange={(event) => onChange(withFile(draft, event.target.files?.[0]))}
      />
      <div className={styles.camera}>
        <Field
          type="file"
          accept="image/jpeg,image/png,image/webp"
          capture="environment"
          label={t('evidence.photograph')}
          help={t('evidence.photographHelp')}
          onChange={(event) => onChange(withPhoto(draft, event.target.files?.[0]))}
        />
      </div>
    </DropZone>
  );
}
