import { useTranslation } from 'react-i18next';

import { Section } from '@/shared/ui/page';
import { StatusBadge } from '@/shared/ui/status-badge';

import { ConfirmImport } from './confirm-import';
import { FileRows } from './file-rows';
import styles from './importing.module.css';
import type { PlanImport } from './imports';
import { MappingForm } from './mapping-form';
import { PreviewTree } from './preview-tree';
import { Remarks } from './remarks';

/** A file that was read: what was found in it, what there is to say about it, how it was understood. */
export function ReadFile({ found, onDiscarded }: { found: PlanImport; onDiscarded: () => void }) {
  const { t } = useTranslation('importing');
  const { fileName, errors, warnings, notes, mapping } = found;
  return (
    <>
      <div className={styles.panel}>
        <p>
          <strong>{fileName}</strong>
        </p>
        <p className={styles.counts} role="status">
          <StatusBadge tone={errors > 0 ? 'stop' : 'done'}>{t('errors', { count: errors })}</StatusBadge>
          <StatusBadge tone="warn">{t('warnings', { count: warnings })}</StatusBadge>
          <StatusBadge tone="quiet">{t('notes', { count: notes })}</StatusBadge>
        </p>
        <ConfirmImport found={found} onDiscarded={onDiscarded} />
      </div>
      {mapping != null && (
        <Section title={t('mapping.title')}>
          <MappingForm key={found.version} found={found} mapping={mapping} />
        </Section>
      )}
      <Section title={t('remarks.title')}>
        <Remarks found={found} />
      </Section>
      {mapping != null && (
        <Section title={t('rows.title')}>
          <FileRows found={found} />
        </Section>
      )}
      <Section title={t('preview.title')}>
        <PreviewTree found={found} />
      </Section>
    </>
  );
}
