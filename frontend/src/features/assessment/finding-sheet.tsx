import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { type Stored, useAutosave } from '@/shared/api/use-autosave';
import { Button } from '@/shared/ui/button';

import styles from './comparison.module.css';
import { judgementOf } from './judgement';
import { readAssessment } from './queries';
import { saveFinding } from './save-finding';
import { ScoreForm } from './score-form';
import type { AssessmentItem, Judgement } from './types';

/** The rapporteur's own judgement of an item; a score is taken over only when asked for. */
export function FindingSheet({ assessmentId, entry }: { assessmentId: string; entry: AssessmentItem }) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const itemId = entry.item.id;
  const saving = useAutosave<Judgement>({
    place: `finding:${assessmentId}:${itemId}`,
    stored: storedIn(entry.finding),
    save: async (judgement, version) => {
      const saved = await saveFinding(queries, { assessmentId, itemId, body: judgement, version });
      return { value: judgement, version: saved.version };
    },
    reload: async () => {
      const now = await readAssessment(assessmentId);
      return storedIn(now.items.find(({ item }) => item.id === itemId)?.finding);
    },
  });
  const untouched = saving.version === null && saving.state === 'saved';
  return (
    <ScoreForm
      assessmentId={assessmentId}
      title={t('finding.title')}
      evidence={entry.evidence}
      saving={saving}
      before={
        untouched && (
          <div>
            <p className={styles.small}>{t('finding.prefillHelp')}</p>
            <div className={styles.actions}>
              {entry.scores.map((score) => (
                <Button
                  key={score.assignmentId}
                  variant="quiet"
                  onClick={() => saving.change(judgementOf(score))}
                >
                  {t('finding.prefill', { name: score.scorerName })}
                </Button>
              ))}
            </div>
          </div>
        )
      }
    />
  );
}

function storedIn(finding: AssessmentItem['finding']): Stored<Judgement> {
  return { value: judgementOf(finding), version: finding?.version ?? null };
}
