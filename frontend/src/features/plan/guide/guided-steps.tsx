import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { GuideStep, Progress, StepProgress } from './guide';
import styles from './guide.module.css';
import { StepCounts } from './step-counts';
import { StepText } from './step-text';

const TONES: Record<StepProgress['state'], Tone> = { TO_DO: 'quiet', UNDER_WAY: 'going', DONE: 'done' };
const WORDS: readonly string[] = ['PREPARING', 'PARTICIPATION', 'THEMES'];
const MODELS: readonly string[] = ['THEMES', 'OBJECTIVES', 'ACTIONS', 'INDICATORS'];

/** All steps with how far each is; the next one stands open. */
export function GuidedSteps({ steps, progress }: { steps: GuideStep[]; progress: Progress }) {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const texts = new Map(steps.map((step) => [step.id, step]));
  return (
    <ol className={styles.steps}>
      {progress.steps.map((step) => {
        const text = texts.get(step.id);
        if (text === undefined) return null;
        return (
          <li key={step.id} className={styles.step}>
            <details open={step.id === progress.next}>
              <summary>
                <span className={styles.sourceName}>{text.title[language]}</span>
                <StatusBadge tone={TONES[step.state]}>{t(`state.${step.state}`)}</StatusBadge>
                {step.id === progress.next && <strong>{t('next')}</strong>}
              </summary>
              <StepText step={text} />
              <StepCounts planId={progress.planId} step={step} />
              <p className={styles.acts}>
                {WORDS.includes(step.id) && <a href="#words">{t('toWords')}</a>}
                {MODELS.includes(step.id) && <a href="#models">{t('toModels')}</a>}
              </p>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
