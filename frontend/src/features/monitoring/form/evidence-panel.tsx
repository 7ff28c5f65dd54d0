import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { useTerm } from '@/shared/i18n/use-term';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';

import { submissionKey } from '../submissions';
import { DownloadFile } from './download-file';
import { EvidenceForm } from './evidence-form';
import { EvidenceNotice } from './evidence-notice';
import { changeCell, type Evidence, type FormCell, type Place } from './form';
import styles from './form.module.css';

type Props = { place: Place; cell: FormCell; locked: boolean };

/** The evidence of one value: one file or link, which can be taken away and given anew. */
export function EvidencePanel({ place, cell, locked }: Props) {
  const { t } = useTranslation('monitoring');
  const saved = cell.observation !== undefined && cell.observation !== null;
  return (
    <div className={styles.evidence}>
      <p className={styles.evidenceTitle}>{t('evidence.title')}</p>
      {cell.evidence.map((evidence) => (
        <EvidenceEntry key={evidence.id} place={place} evidence={evidence} locked={locked} />
      ))}
      {cell.evidence.length === 0 && locked && <p className={styles.quiet}>{t('evidence.none')}</p>}
      {cell.evidence.length === 0 && !locked && saved && <EvidenceForm place={place} />}
      {cell.evidence.length === 0 && !locked && !saved && (
        <p className={styles.quiet}>{t('evidence.valueFirst')}</p>
      )}
    </div>
  );
}

function EvidenceEntry({ place, evidence, locked }: { place: Place; evidence: Evidence; locked: boolean }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const remove = useRemoveEvidence(place, evidence.id);
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.file}>
      <p>
        <strong>{evidence.title}</strong>
        <span className={styles.quiet}>
          {term('evidenceKind', evidence.kind)} · {t(`evidence.visibility.${evidence.visibility}`)}
        </span>
      </p>
      <DownloadFile evidence={evidence} />
      <EvidenceNotice evidence={evidence} />
      {!locked && !asking && (
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {t('evidence.remove')}
        </Button>
      )}
      {asking && (
        <span className={styles.asking}>
          {t('evidence.removeSure')}
          <Button variant="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('evidence.removeYes')}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            {t('evidence.removeNo')}
          </Button>
        </span>
      )}
      {remove.error instanceof ProblemError && <p role="alert">{remove.error.problem.detail}</p>}
    </div>
  );
}

function useRemoveEvidence(place: Place, evidenceId: string) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/evidence/{evidenceId}', { params: { path: { evidenceId } } }),
    onSuccess: () => {
      changeCell(queries, place, (cell) => ({
        ...cell,
        evidence: cell.evidence.filter(({ id }) => id !== evidenceId),
      }));
      void queries.invalidateQueries({ queryKey: [...submissionKey(place.submissionId), 'checks'] });
      announce(t('evidence.removed'));
    },
  });
}
