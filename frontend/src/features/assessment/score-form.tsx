import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Autosave } from '@/shared/api/use-autosave';
import { TextArea } from '@/shared/ui/field';
import { ConflictChoice, SavingNote } from '@/shared/ui/saving-note';

import { EvidenceChoice } from './evidence-choice';
import { LEAST_REASON, missingIn, reasonLength } from './judgement';
import { JudgementSummary } from './judgement-summary';
import { LinkEvidence } from './link-evidence';
import { Rubric } from './rubric';
import styles from './score-form.module.css';
import type { CitableEvidence, Judgement } from './types';

type Props = {
  assessmentId: string;
  title: string;
  evidence: CitableEvidence[];
  saving: Autosave<Judgement>;
  before?: ReactNode;
};

/** The rubric, its reason and its evidence: a scorer's sheet and the rapporteur's finding are filled in alike. */
export function ScoreForm({ assessmentId, title, evidence, saving, before }: Props) {
  const { value, change } = saving;
  return (
    <section className={styles.form} aria-label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <SavingNote saving={saving} />
      </div>
      {before}
      <ConflictChoice saving={saving} show={(judgement) => <JudgementSummary judgement={judgement} />} />
      <Rubric judgement={value} onChange={change} />
      <Reason value={value.reason} onChange={(reason) => change({ ...value, reason })} />
      <EvidenceChoice
        evidence={evidence}
        chosen={value.evidenceIds}
        onChange={(evidenceIds) => change({ ...value, evidenceIds })}
      />
      <LinkEvidence
        assessmentId={assessmentId}
        onAdded={(id) => change({ ...value, evidenceIds: [...value.evidenceIds, id] })}
      />
      <StillMissing judgement={value} />
    </section>
  );
}

export function Reason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const { t } = useTranslation('assessment');
  const count = reasonLength(value);
  return (
    <TextArea
      label={t('rubric.reason')}
      rows={6}
      maxLength={10_000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      help={
        <>
          {t('rubric.reasonHelp', { least: LEAST_REASON })}{' '}
          <span className={count < LEAST_REASON ? styles.short : styles.enough}>
            {t('rubric.reasonCount', { count, least: LEAST_REASON })}
          </span>
        </>
      }
    />
  );
}

export function StillMissing({ judgement }: { judgement: Judgement }) {
  const { t } = useTranslation('assessment');
  const missing = missingIn(judgement);
  if (missing.length === 0) return <p className={styles.enough}>{t('rubric.allThere')}</p>;
  const what = missing.map((one) => t(`rubric.what.${one}`)).join(', ');
  return <p className={styles.missing}>{t('rubric.missing', { what })}</p>;
}
