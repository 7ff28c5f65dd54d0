import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import type { DefinitionDetail } from './definitions';
import styles from './reference-page.module.css';

/** Why an indicator is no longer used, since when, and what took its place. */
export function RetirementNote({ retirement }: { retirement: NonNullable<DefinitionDetail['retirement']> }) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { retirementReason, retiredAt, successorCode } = retirement;
  return (
    <div className={styles.note}>
      <p>
        <strong>{t('page.retired')}</strong> · {format.day(retiredAt)}
      </p>
      <p>{retirementReason}</p>
      {successorCode != null && (
        <p>
          {t('page.successor')}{' '}
          <Link to="/indicators/$code" params={{ code: successorCode }}>
            {successorCode}
          </Link>
        </p>
      )}
    </div>
  );
}
