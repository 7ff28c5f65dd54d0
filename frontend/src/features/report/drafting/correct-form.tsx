import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { TextArea } from '@/shared/ui/field';
import { useDraft } from '@/shared/ui/use-draft';

import styles from './drafting.module.css';
import { ProblemNote } from './problem-note';
import { reportMoved } from './queries';
import { SectionFields } from './section-fields';
import { type Draft, SECTIONS } from './types';
import { sectionsOf, textsOf } from './written';

/** A correction is a new version: what was wrong is said to everybody, the former version stays. */
export function CorrectForm({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation('drafting');
  const queries = useQueryClient();
  const {
    draft: kept,
    keep,
    clear,
  } = useDraft(`correct:${draft.draft.id}`, {
    corrigendum: '',
    sections: textsOf(draft.sections),
  });
  const [asked, setAsked] = useState(false);
  const blank = kept.corrigendum.trim() === '';
  const correct = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/report-drafts/{reportId}/correct', {
        params: { path: { reportId: draft.draft.id } },
        body: { corrigendum: kept.corrigendum, sections: sectionsOf(kept.sections) },
      }),
    onSuccess: async () => {
      clear();
      announce(t('steps.done'));
      onClose();
      await reportMoved(queries);
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) correct.mutate();
  };
  return (
    <form className={styles.panel} onSubmit={send} aria-label={t('correct.title')}>
      <p>{t('correct.help')}</p>
      <TextArea
        label={t('correct.corrigendum')}
        help={t('correct.corrigendumHelp')}
        maxLength={5000}
        value={kept.corrigendum}
        error={asked && blank ? t('correct.needed') : undefined}
        onChange={(event) => keep({ ...kept, corrigendum: event.target.value })}
      />
      <details>
        <summary>{t('correct.sections')}</summary>
        {SECTIONS.map((key) => (
          <SectionFields
            key={key}
            section={key}
            text={kept.sections[key]}
            onChange={(text) => keep({ ...kept, sections: { ...kept.sections, [key]: text } })}
          />
        ))}
      </details>
      <ProblemNote failure={correct.error} />
      <div className={styles.actions}>
        <Button type="submit" busy={correct.isPending}>
          {t('correct.send')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('steps.cancel')}
        </Button>
      </div>
    </form>
  );
}
