import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { useTerm } from '@/shared/i18n/use-term';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Field, Select } from '@/shared/ui/field';

import { submissionKey } from '../submissions';
import { changeCell, type Evidence, type Place } from './form';
import styles from './form.module.css';
import { type NewEvidence, uploadEvidence } from './upload';

const KINDS = ['OFFICIAL_DOCUMENT', 'COUNCIL_DECISION', 'REPORT', 'ANONYMISED_LIST', 'PHOTO'] as const;
const VISIBILITIES = ['PUBLIC', 'BOARD', 'PRIVATE'] as const;
const EMPTY = {
  file: undefined as File | undefined,
  title: '',
  kind: 'OFFICIAL_DOCUMENT',
  visibility: 'PUBLIC',
  documentDate: '',
  personalDataDeclared: false,
};

/** Choose or drop a file, say what it is and who may see it, and look that it names nobody. */
export function EvidenceForm({ place }: { place: Place }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const [draft, setDraft] = useState(EMPTY);
  const [told, setTold] = useState(false);
  const upload = useUpload(place);
  const set = (part: Partial<typeof EMPTY>): void => setDraft({ ...draft, ...part });
  const take = (file: File | undefined): void =>
    set({ file, title: draft.title === '' && file !== undefined ? nameOf(file) : draft.title });

  const wanting = {
    file: draft.file === undefined ? t('evidence.fileMissing') : undefined,
    title: draft.title.trim() === '' ? t('evidence.titleMissing') : undefined,
    personalData: draft.personalDataDeclared ? undefined : t('evidence.declarationMissing'),
  };
  const send = (): void => {
    setTold(true);
    const { file } = draft;
    if (file === undefined || wanting.title !== undefined || wanting.personalData !== undefined) return;
    upload.mutate({ ...draft, file });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file field does the same by keyboard
    <div
      className={styles.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(e) => take(dropped(e))}
    >
      <p className={styles.quiet}>{t('evidence.drop')}</p>
      <div className={styles.fields}>
        <Field
          type="file"
          label={t('evidence.file')}
          help={
            draft.file === undefined
              ? t('evidence.fileHelp')
              : t('evidence.chosen', { file: draft.file.name })
          }
          error={told ? wanting.file : undefined}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <Field
          label={t('evidence.name')}
          value={draft.title}
          error={told ? wanting.title : undefined}
          onChange={(event) => set({ title: event.target.value })}
        />
        <Select
          label={t('evidence.kind')}
          value={draft.kind}
          onChange={(event) => set({ kind: event.target.value })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {term('evidenceKind', kind)}
            </option>
          ))}
        </Select>
        <Select
          label={t('evidence.who')}
          value={draft.visibility}
          onChange={(event) => set({ visibility: event.target.value })}
        >
          {VISIBILITIES.map((visibility) => (
            <option key={visibility} value={visibility}>
              {t(`evidence.visibility.${visibility}`)}
            </option>
          ))}
        </Select>
        <Field
          type="date"
          label={t('evidence.date')}
          value={draft.documentDate}
          onChange={(event) => set({ documentDate: event.target.value })}
        />
      </div>
      <Declaration
        checked={draft.personalDataDeclared}
        error={told ? wanting.personalData : undefined}
        onChange={(personalDataDeclared) => set({ personalDataDeclared })}
      />
      <p className={styles.asking}>
        <Button busy={upload.isPending} onClick={send}>
          {t('evidence.upload')}
        </Button>
        {upload.isPending && <progress max={1} value={upload.share} aria-label={t('evidence.progress')} />}
      </p>
      {upload.error !== null && (
        <p role="alert" className={styles.message} data-tone="stop">
          {reasonOf(upload.error) ?? t('evidence.failed')}
        </p>
      )}
    </div>
  );
}

type DeclarationProps = { checked: boolean; error: string | undefined; onChange: (checked: boolean) => void };

function Declaration({ checked, error, onChange }: DeclarationProps) {
  const { t } = useTranslation('monitoring');
  const id = useId();
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={error !== undefined}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {t('evidence.declaration')}
      </label>
      <p id={id} role="alert" className={styles.message} data-tone="stop">
        {error}
      </p>
    </div>
  );
}

function useUpload(place: Place) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const mutation = useMutation({
    mutationFn: (evidence: NewEvidence) => uploadEvidence(place, evidence, setShare),
    onMutate: () => setShare(0),
    onSuccess: (evidence: Evidence) => {
      changeCell(queries, place, (cell) => ({ ...cell, evidence: [...cell.evidence, evidence] }));
      void queries.invalidateQueries({ queryKey: [...submissionKey(place.submissionId), 'checks'] });
      announce(t('evidence.uploaded'));
    },
  });
  return { ...mutation, share };
}

function dropped(event: DragEvent): File | undefined {
  event.preventDefault();
  return event.dataTransfer.files[0];
}

function nameOf({ name }: File): string {
  return name.replace(/\.[^.]+$/, '');
}

function reasonOf(failure: Error): string | undefined {
  if (!(failure instanceof ProblemError)) return undefined;
  const { violations = [], detail } = failure.problem;
  const words = violations.map(({ message }) => message).join(' ');
  return [words, detail].find((text) => text !== undefined && text !== '');
}
