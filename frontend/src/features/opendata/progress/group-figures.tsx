import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from '@/shared/progress/progress.module.css';
import { RollUpFigures } from '@/shared/progress/roll-up-figures';
import { SumsFormula } from '@/shared/progress/sums-formula';

import type { GroupFigures as Figures } from './queries';

type Props = { group: Figures; name: string; least: number; inputs: ReactNode };

/** The figures of a group; unfolds to the formula with its numbers and to what went into it. */
export function GroupFigures({ group, name, least, inputs }: Props) {
  const { t } = useTranslation('opendata');
  const { t: progress } = useTranslation('progress');
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.figure}>
      <RollUpFigures whole={group} least={least} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {progress('how')}
          <span className="visually-hidden"> {name}</span>
        </summary>
        {open && (
          <div className={styles.inputs}>
            <p>{t('progress.equalPlans')}</p>
            <SumsFormula whole={group} />
            {inputs}
          </div>
        )}
      </details>
    </div>
  );
}
