import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { Field, Select } from '@/shared/ui/field';

import { Declaration, VisibilityChoice, WayChoice } from './evidence-choices';
import { type Draft, EMPTY, faultsOf } from './evidence-draft';
import { EvidenceProgress } from './evidence-progress';
import { useSendEvidence } from './evidence-sending';
import { EvidenceSource } from './evidence-source';
import type { Place } from './form';
import styles from './form.module.css';

const KINDS = {
  file: ['OFFICIAL_DOCUMENT', 'COUNCIL_DECISION', 'REPORT', 'ANONYMISED_LIST', 'PHOTO'],
  link: ['LINK', 'OFFICIAL_DOCUMENT', 'COUNCIL_DECISION', 'REPORT'],
} as const;

/** Choose, drop or photograph a file, or name a link; say what it is, who may see it, and that it names nobody. */
export function EvidenceForm({ place }: { place: Place }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [told, setTold] = useState(false);
  const sending = useSendEvidence(place);
  const wanting = faultsOf(draft);
  const faults = told ? wanting : wanting.filter((fault) => fault === 'large' || fault === 'taken');
  const set = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const send = (): void => {
    setTold(true);
    if (wanting.length === 0) sending.mutate(draft);
  };
  return (
    <div className={styles.newEvidence}>
      <WayChoice chosen={draft.as} onChoose={(as) => set({ as, kind: KINDS[as][0] })} />
      <EvidenceSource draft={draft} faults={faults} onChange={setDraft} />
      <div className={styles.fields}>
        <Field
          label={t('evidence.name')}
          value={draft.title}
          maxLength={300}
          error={faults.includes('title') ? t('evidence.fault.title') : undefined}
          onChange={(event) => set({ title: event.target.value })}
        />
        <Select
          label={t('evidence.kind')}
          value={draft.kind}
          onChange={(event) => set({ kind: event.target.value as Draft['kind'] })}
        >
          {KINDS[draft.as].map((kind) => (
            <option key={kind} value={kind}>
              {term('evidenceKind', kind)}
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
      <VisibilityChoice chosen={draft.visibility} onChoose={(visibility) => set({ visibility })} />
      <Declaration
        checked={draft.personalDataDeclared}
        error={faults.includes('declaration') ? t('evidence.fault.declaration') : undefined}
        onChange={(personalDataDeclared) => set({ personalDataDeclared })}
      />
      <div>
        <Button busy={sending.isPending} onClick={send}>
          {t(
            sending.isError
              ? 'evidence.tryAgain'
              : draft.as === 'file'
                ? 'evidence.upload'
                : 'evidence.addLink',
          )}
        </Button>
      </div>
      <EvidenceProgress sending={sending} />
    </div>
  );
}
