import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Field } from '@/shared/ui/field';

import type { QualityResult } from '../definitions';
import styles from './desk.module.css';

const CHECKS = [
  'VALID',
  'SPECIFIC',
  'RELIABLE',
  'COMPARABLE',
  'NON_DIRECTIONAL',
  'PRECISE',
  'FEASIBLE',
  'RELEVANT',
  'VERIFIABLE',
] as const satisfies QualityResult['check'][];
const ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const satisfies QualityResult['answer'][];

type Props = { checks: QualityResult[]; onChange: (checks: QualityResult[]) => void };

/** CEİD's nine questions, each with three answers and a place for a note. */
export function ChecksFields({ checks, onChange }: Props) {
  const answer = (result: QualityResult): void =>
    onChange([...checks.filter(({ check }) => check !== result.check), result]);
  return (
    <>
      {CHECKS.map((check) => (
        <Question
          key={check}
          result={checks.find((one) => one.check === check) ?? { check, answer: 'UNKNOWN' }}
          onChange={answer}
        />
      ))}
    </>
  );
}

function Question({
  result,
  onChange,
}: {
  result: QualityResult;
  onChange: (result: QualityResult) => void;
}) {
  const { t } = useTranslation('library');
  const term = useTerm();
  const { check, answer, note } = result;
  return (
    <fieldset className={styles.question}>
      <legend>{term('qualityCheck', check)}</legend>
      <p className={styles.small}>{t(`question.${check}`)}</p>
      <div className={styles.answers}>
        {ANSWERS.map((one) => (
          <label key={one} className={styles.choice}>
            <input
              type="radio"
              name={`check-${check}`}
              checked={answer === one}
              onChange={() => onChange({ ...result, answer: one })}
            />
            {term('qualityAnswer', one)}
          </label>
        ))}
      </div>
      <Field
        label={t('desk.note')}
        maxLength={1000}
        value={note ?? ''}
        onChange={(event) => onChange({ ...result, note: event.target.value })}
      />
    </fieldset>
  );
}
