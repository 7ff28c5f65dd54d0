import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft } from './evidence-draft';
import styles from './form.module.css';

const WAYS = ['file', 'link'] as const;
const VISIBILITIES = ['PUBLIC', 'BOARD', 'PRIVATE'] as const;

/** Whether a file or a web address supports the value. */
export function WayChoice({
  chosen,
  onChoose,
}: {
  chosen: Draft['as'];
  onChoose: (as: Draft['as']) => void;
}) {
  const { t } = useTranslation('monitoring');
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{t('evidence.as')}</legend>
      {WAYS.map((way) => (
        <label key={way} className={styles.check}>
          <input type="radio" name={name} checked={chosen === way} onChange={() => onChoose(way)} />
          {t(`evidence.way.${way}`)}
        </label>
      ))}
    </fieldset>
  );
}

type VisibilityProps = { chosen: Draft['visibility']; onChoose: (visibility: Draft['visibility']) => void };

/** Who may see it, with what each choice means and when. */
export function VisibilityChoice({ chosen, onChoose }: VisibilityProps) {
  const { t } = useTranslation('monitoring');
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{t('evidence.who')}</legend>
      {VISIBILITIES.map((visibility) => (
        <div key={visibility}>
          <label className={styles.check}>
            <input
              type="radio"
              name={id}
              checked={chosen === visibility}
              aria-describedby={`${id}-${visibility}`}
              onChange={() => onChoose(visibility)}
            />
            {t(`evidence.visibility.${visibility}`)}
          </label>
          <p id={`${id}-${visibility}`} className={styles.meaning}>
            {t(`evidence.meaning.${visibility}`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

type DeclarationProps = { checked: boolean; error: string | undefined; onChange: (checked: boolean) => void };

export function Declaration({ checked, error, onChange }: DeclarationProps) {
  const { t } = useTranslation('monitoring');
  const id = useId();
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={error !== undefined}
          aria-describedby={`${id} ${id}-help`}
          onChange={(event) => onChange(event.target.checked)}
        />
        {t('evidence.declaration')}
      </label>
      <p id={`${id}-help`} className={styles.meaning}>
        {t('evidence.declarationHelp')}
      </p>
      <p id={id} role="alert" className={styles.message} data-tone="stop">
        {error}
      </p>
    </div>
  );
}
