import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { TextArea } from '@/shared/ui/field';
import { useDraft } from '@/shared/ui/use-draft';

import styles from './comparison.module.css';
import { EvidenceChoice } from './evidence-choice';
import { judgementOf } from './judgement';
import { ProblemNote } from './problem-note';
import { assessmentQuery } from './queries';
import { Rubric } from './rubric';
import { saveFinding } from './save-finding';
import { Reason, StillMissing } from './score-form';
import type { AssessmentItem, Judgement } from './types';

type Props = { assessmentId: string; entry: AssessmentItem };
type Change = { judgement: Judgement; changeReason: string };

/** After the reply a finding is kept by doing nothing, or changed with a reason; both stay on record. */
export function ChangeFinding({ assessmentId, entry }: Props) {
  const { t } = useTranslation('assessment');
  const [open, setOpen] = useState(false);
  if (entry.finding === null || entry.finding === undefined) return null;
  if (!open) {
    return (
      <div>
        <p className={styles.small}>{t('finding.keep')}</p>
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {t('finding.change')}
        </Button>
      </div>
    );
  }
  return <ChangeForm assessmentId={assessmentId} entry={entry} onClose={() => setOpen(false)} />;
}

function ChangeForm({ assessmentId, entry, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('assessment');
  const { draft, keep, clear } = useDraft<Change>(`change:${assessmentId}:${entry.item.id}`, {
    judgement: judgementOf(entry.finding?.changed ?? entry.finding),
    changeReason: entry.finding?.changed?.changeReason ?? '',
  });
  const [asked, setAsked] = useState(false);
  const save = useSaveChange({ assessmentId, entry }, () => {
    clear();
    onClose();
  });
  const unexplained = draft.changeReason.trim() === '';
  const send = (): void => {
    setAsked(true);
    if (!unexplained) save.mutate(draft);
  };
  return (
    <section className={styles.form} aria-label={t('finding.change')}>
      <Rubric judgement={draft.judgement} onChange={(judgement) => keep({ ...draft, judgement })} />
      <Reason
        value={draft.judgement.reason}
        onChange={(reason) => keep({ ...draft, judgement: { ...draft.judgement, reason } })}
      />
      <EvidenceChoice
        evidence={entry.evidence}
        chosen={draft.judgement.evidenceIds}
        onChange={(evidenceIds) => keep({ ...draft, judgement: { ...draft.judgement, evidenceIds } })}
      />
      <TextArea
        label={t('finding.changeReason')}
        help={t('finding.changeReasonHelp')}
        maxLength={10_000}
        value={draft.changeReason}
        error={asked && unexplained ? t('finding.changeReasonNeeded') : undefined}
        onChange={(event) => keep({ ...draft, changeReason: event.target.value })}
      />
      <StillMissing judgement={draft.judgement} />
      <ProblemNote failure={save.error} />
      <div className={styles.actions}>
        <Button busy={save.isPending} onClick={send}>
          {t('finding.save')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            clear();
            onClose();
          }}
        >
          {t('finding.cancel')}
        </Button>
      </div>
    </section>
  );
}

function useSaveChange({ assessmentId, entry }: Props, onSaved: () => void) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ judgement, changeReason }: Change) =>
      saveFinding(queries, {
        assessmentId,
        itemId: entry.item.id,
        body: { ...judgement, changeReason },
        version: entry.finding?.version ?? null,
      }),
    onSuccess: () => {
      announce(t('finding.saved'));
      onSaved();
    },
    onError: (failure) => {
      // Somebody moved it on: the standing finding above is read again, the draft stays here to be saved anew.
      if (failure instanceof ProblemError && failure.status === 412) {
        void queries.invalidateQueries(assessmentQuery(assessmentId));
      }
    },
  });
}
