import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { type Stored, useAutosave } from '@/shared/api/use-autosave';
import { Field } from '@/shared/ui/field';
import { Section } from '@/shared/ui/page';
import { ConflictChoice, SavingNote } from '@/shared/ui/saving-note';

import styles from './drafting.module.css';
import { draftQuery, readDraft } from './queries';
import { SectionData } from './section-data';
import { SectionFields } from './section-fields';
import { type Draft, SECTIONS } from './types';
import { patchOf, unwrittenIn, type Written, writtenIn } from './written';

/** The author's texts, each beside the data it rests on; one autosave for all, over the version that was read. */
export function DraftEditor({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafting');
  const saving = useDraftSaving(draft);
  const { value, change } = saving;
  const remaining = unwrittenIn(value.sections).length;
  return (
    <Section title={t('editor.title')}>
      <p className={styles.small}>{t('editor.help')}</p>
      <div className={styles.bar}>
        <SavingNote saving={saving} />
        <span className={styles.small}>
          {remaining === 0 ? t('editor.complete') : t('editor.remaining', { count: remaining })}
        </span>
      </div>
      <ConflictChoice saving={saving} show={(written) => <Changed written={written} other={draft} />} />
      <div className={styles.pair}>
        <Field
          label={t('create.titleTr')}
          required
          maxLength={300}
          value={value.titleTr}
          onChange={(event) => change({ ...value, titleTr: event.target.value })}
        />
        <Field
          label={t('create.titleEn')}
          maxLength={300}
          value={value.titleEn}
          onChange={(event) => change({ ...value, titleEn: event.target.value })}
        />
      </div>
      {SECTIONS.map((key) => (
        <section key={key} className={styles.section} aria-label={t(`section.${key}`)}>
          <SectionFields
            section={key}
            text={value.sections[key]}
            onChange={(text) => change({ ...value, sections: { ...value.sections, [key]: text } })}
          />
          <SectionData section={key} preview={draft.preview} />
        </section>
      ))}
    </Section>
  );
}

/** Of two versions only what differs from the one on the page is worth comparing. */
function Changed({ written, other }: { written: Written; other: Draft }) {
  const { t } = useTranslation('drafting');
  const before = writtenIn(other);
  return (
    <>
      {written.titleTr !== before.titleTr && <p>{written.titleTr}</p>}
      {SECTIONS.filter((key) => written.sections[key].tr !== before.sections[key].tr).map((key) => (
        <div key={key}>
          <strong>{t(`section.${key}`)}</strong>
          <p className={styles.prose}>{written.sections[key].tr}</p>
        </div>
      ))}
    </>
  );
}

function useDraftSaving(draft: Draft) {
  const queries = useQueryClient();
  const reportId = draft.draft.id;
  return useAutosave<Written>({
    place: `report:${reportId}`,
    stored: storedIn(draft),
    save: async (written, version) => {
      const { data } = await api.PATCH('/api/v1/report-drafts/{reportId}', {
        params: { path: { reportId } },
        body: patchOf(written),
        headers: { ...ifMatch(version ?? 0), 'Content-Type': 'application/merge-patch+json' },
      });
      if (data === undefined) throw new Error('A saved report without a body');
      queries.setQueryData(draftQuery(reportId).queryKey, data);
      return { value: written, version: data.draft.version };
    },
    reload: async () => storedIn(await readDraft(reportId)),
  });
}

function storedIn(draft: Draft): Stored<Written> {
  return { value: writtenIn(draft), version: draft.draft.version };
}
