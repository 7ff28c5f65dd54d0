import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { COMPLETION, type Criterion, contradicts, STEPS, TIMELINESS } from './judgement';
import styles from './rubric.module.css';
import { useRubricWords } from './rubric-words';
import type { Judgement } from './types';

type Props = { judgement: Judgement; onChange: (next: Judgement) => void };

/** The four criteria, each step with its written anchor: nobody scores from memory. */
export function Rubric({ judgement, onChange }: Props) {
  const { t } = useTranslation('assessment');
  const clash = contradicts(judgement);
  return (
    <div className={styles.rubric}>
      <CriterionSteps
        criterion="completion"
        options={COMPLETION}
        chosen={judgement.completion}
        onChoose={(completion) => onChange({ ...judgement, completion })}
      />
      <CriterionSteps
        criterion="evidenceStrength"
        options={STEPS}
        chosen={judgement.evidenceStrength}
        onChoose={(evidenceStrength) => onChange({ ...judgement, evidenceStrength })}
        hint={t('rubric.needsEvidence')}
        clash={clash}
      />
      <CriterionSteps
        criterion="timeliness"
        options={TIMELINESS}
        chosen={judgement.timeliness}
        onChoose={(timeliness) => onChange({ ...judgement, timeliness })}
      />
      <CriterionSteps
        criterion="inclusion"
        options={STEPS}
        chosen={judgement.inclusion}
        onChoose={(inclusion) => onChange({ ...judgement, inclusion })}
      />
    </div>
  );
}

type CriterionProps<O> = {
  criterion: Criterion;
  options: readonly O[];
  chosen: O | null | undefined;
  onChoose: (option: O) => void;
  hint?: string;
  clash?: boolean;
};

function CriterionSteps<O extends string | number>({
  criterion,
  options,
  chosen,
  onChoose,
  hint,
  clash = false,
}: CriterionProps<O>) {
  const words = useRubricWords();
  const id = useId();
  return (
    <fieldset className={styles.criterion} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{words.label(criterion)}</legend>
      {options.map((option) => (
        <label key={option} className={styles.step}>
          <input
            type="radio"
            name={`${id}-${criterion}`}
            checked={chosen === option}
            onChange={() => onChoose(option)}
            aria-describedby={`${id}-${option}`}
          />
          <span className={styles.word}>{words.word(criterion, option)}</span>
          <span id={`${id}-${option}`} className={styles.anchor} aria-hidden="true">
            {words.anchor(criterion, option)}
          </span>
        </label>
      ))}
      {hint !== undefined && (
        <p
          id={`${id}-hint`}
          className={clash ? styles.clash : styles.hint}
          role={clash ? 'alert' : undefined}
        >
          {hint}
        </p>
      )}
    </fieldset>
  );
}
