import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';

import type { Criterion } from './judgement';

type Step = string | number;

/** The rubric in the words that the public pages use too. */
export function useRubricWords() {
  const { t } = useTranslation('assessment');
  const term = useTerm();
  return {
    label: (criterion: Criterion) => t(`rubric.${criterion}.label`),
    word: (criterion: Criterion, step: Step) =>
      typeof step === 'number' ? `${step} · ${term(criterion, step)}` : term(criterion, step),
    // The catalogue is keyed by criterion and step, which no single type spells out.
    anchor: (criterion: Criterion, step: Step) =>
      t(`rubric.${criterion}.${step}` as 'rubric.completion.LIMITED'),
  };
}
