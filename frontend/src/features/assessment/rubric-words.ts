import { useTranslation } from 'react-i18next';

import type { Criterion } from './judgement';

type Step = string | number;

/** The rubric in the reader's words. The catalogue is keyed by criterion and step, which no single type spells out. */
export function useRubricWords() {
  const { t } = useTranslation('assessment');
  return {
    label: (criterion: Criterion) => t(`rubric.${criterion}.label`),
    word: (criterion: Criterion, step: Step) =>
      t(`rubric.${criterion}.${step}.word` as 'rubric.completion.LIMITED.word'),
    anchor: (criterion: Criterion, step: Step) =>
      t(`rubric.${criterion}.${step}.anchor` as 'rubric.completion.LIMITED.anchor'),
  };
}
