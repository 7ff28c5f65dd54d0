import { useTranslation } from 'react-i18next';

import { EvidenceTitle } from './evidence-list';
import styles from './score-form.module.css';
import type { CitableEvidence } from './types';

type Props = { evidence: CitableEvidence[]; chosen: string[]; onChange: (ids: string[]) => void };

export function EvidenceChoice({ evidence, chosen, onChange }: Props) {
  const { t } = useTranslation('assessment');
  const toggle = (id: string, checked: boolean): void =>
    onChange(checked ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset className={styles.choices}>
      <legend>{t('rubric.evidence')}</legend>
      <p className={styles.help}>
        {t(evidence.length === 0 ? 'rubric.evidenceNone' : 'rubric.evidenceHelp')}
      </p>
      {evidence.map((one) => (
        <label key={one.id} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(one.id)}
            onChange={(event) => toggle(one.id, event.target.checked)}
          />
          <EvidenceTitle evidence={one} />
        </label>
      ))}
    </fieldset>
  );
}
