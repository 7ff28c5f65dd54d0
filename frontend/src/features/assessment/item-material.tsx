import { useTranslation } from 'react-i18next';

import { Facts } from '@/shared/ui/facts';
import { Stated } from '@/shared/ui/stated';

import { ClaimQuote } from './claim-quote';
import { EvidenceList } from './evidence-list';
import styles from './item-material.module.css';
import { ItemNumbers } from './item-numbers';
import type { AssessmentItem } from './types';

/** What the municipality says about one item: its claim, its numbers, its evidence. */
export function ItemMaterial({ entry: { item, claim, cells, evidence } }: { entry: AssessmentItem }) {
  const { t } = useTranslation('assessment');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls beside a long form, and must then be reached by key
    <section className={styles.material} aria-label={t('item.material')} tabIndex={0}>
      <Facts
        facts={[
          { label: t('item.theme'), value: <Stated>{item.themeTitle}</Stated> },
          ...(item.kind === 'ACTION'
            ? [{ label: t('item.objective'), value: <Stated>{item.objectiveTitle}</Stated> }]
            : []),
          { label: t('item.stated'), value: <Stated>{item.statedStatus}</Stated> },
        ]}
      />
      <section className={styles.part}>
        <h3>{t('item.claim')}</h3>
        {claim === null || claim === undefined ? <p>{t('item.noClaim')}</p> : <ClaimQuote claim={claim} />}
      </section>
      <section className={styles.part}>
        <h3>{t('item.numbers')}</h3>
        {cells.length === 0 ? <p>{t('item.noNumbers')}</p> : <ItemNumbers cells={cells} />}
      </section>
      <section className={styles.part}>
        <h3>{t('item.evidence')}</h3>
        {evidence.length === 0 ? <p>{t('item.noEvidence')}</p> : <EvidenceList evidence={evidence} />}
      </section>
    </section>
  );
}
