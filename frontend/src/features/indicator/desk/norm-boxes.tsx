import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';

import { NORM_SOURCES, normsQuery } from '../definitions';
import { CheckBoxes } from './check-boxes';
import styles from './desk.module.css';

type Props = { chosen: string[]; error: string | undefined; onChange: (chosen: string[]) => void };

/** All norms by source, folded away; how many are chosen is told outside. */
export function NormBoxes({ chosen, error, onChange }: Props) {
  const { t } = useTranslation('library');
  const term = useTerm();
  const title = useTitle();
  const { data = [] } = useQuery(normsQuery);
  return (
    <div className={styles.stack}>
      <p>
        <strong>{t('field.norms.label')}</strong> · {t('form.normHelp', { count: chosen.length })}
      </p>
      <p className={styles.small}>{t('field.norms.help')}</p>
      <p className={styles.error} role="alert">
        {error}
      </p>
      {NORM_SOURCES.map((source) => (
        <details key={source}>
          <summary>{term('normSource', source)}</summary>
          <CheckBoxes
            legend={term('normSource', source)}
            chosen={chosen}
            onChange={onChange}
            choices={data
              .filter((norm) => norm.source === source)
              .map((norm) => ({ value: norm.norm, label: `${norm.code} · ${title(norm)}` }))}
          />
        </details>
      ))}
    </div>
  );
}
