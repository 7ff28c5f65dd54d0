import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Facts } from '@/shared/ui/facts';

import type { AssessedItem } from './assessments';
import styles from './reply.module.css';

/** What the municipality said and what the board found, both as written. */
export function Judgement({ entry: { claim, finding } }: { entry: Pick<AssessedItem, 'claim' | 'finding'> }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  return (
    <section className={styles.side}>
      <h3>{t('reply.claim')}</h3>
      {claim === undefined || claim === null ? (
        <p>{t('reply.noClaim')}</p>
      ) : (
        <p className={styles.prose}>
          <strong>{term('claimStatus', claim.status)}</strong> {claim.text}
        </p>
      )}
      <h3>{t('reply.finding')}</h3>
      {finding !== undefined && finding !== null && (
        <>
          <Facts
            facts={[
              { label: t('reply.completion'), value: term('completion', finding.completion) },
              { label: t('reply.evidence'), value: term('evidenceStrength', finding.evidenceStrength) },
              { label: t('reply.timeliness'), value: term('timeliness', finding.timeliness) },
              { label: t('reply.inclusion'), value: term('inclusion', finding.inclusion) },
            ]}
          />
          <p className={styles.prose}>{finding.reason}</p>
          {finding.changed !== undefined && finding.changed !== null && (
            <p className={styles.prose}>
              <strong>
                {t('reply.changed', { completion: term('completion', finding.changed.completion) })}
              </strong>{' '}
              {finding.changed.changeReason}
            </p>
          )}
        </>
      )}
    </section>
  );
}
