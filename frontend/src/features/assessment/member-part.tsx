import { useTranslation } from 'react-i18next';

import styles from './board.module.css';
import { type Eligibility, mayServe } from './eligibility';
import { EligibilityBadge } from './eligibility-badge';
import type { Member } from './types';

export type Part = 'NONE' | 'RAPPORTEUR' | 'SCORER';
const PARTS: readonly Part[] = ['NONE', 'RAPPORTEUR', 'SCORER'];

type Props = { member: Member; part: Part; eligibility: Eligibility; onChoose: (part: Part) => void };

/** A member with the part they get; whoever may not serve is shown with the reason and without a choice. */
export function MemberPart({ member, part, eligibility, onChoose }: Props) {
  const { t } = useTranslation('assessment');
  return (
    <fieldset className={styles.member}>
      <legend>{member.name}</legend>
      <EligibilityBadge eligibility={eligibility} />
      {mayServe(eligibility) && (
        <span className={styles.parts}>
          {PARTS.map((option) => (
            <label key={option} className={styles.part}>
              <input
                type="radio"
                name={`part-${member.id}`}
                checked={part === option}
                onChange={() => onChoose(option)}
              />
              {option === 'NONE' ? t('assign.none') : t(`role.${option}`)}
            </label>
          ))}
        </span>
      )}
    </fieldset>
  );
}
