import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Facts } from '@/shared/ui/facts';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { Outcome } from './check';
import styles from './receipts.module.css';

export function CheckOutcome({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('monitoring');
  if (outcome.kind === 'found') return <Found outcome={outcome} />;
  const text =
    outcome.kind === 'changed' ? t('checkReceipt.changedText', outcome) : t('checkReceipt.unknownText');
  return (
    <section className={styles.outcome} data-good="false">
      <h2>{t(`checkReceipt.${outcome.kind}`)}</h2>
      <p>{text}</p>
    </section>
  );
}

function Found({ outcome: { line, list } }: { outcome: Outcome & { kind: 'found' } }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { organisation, period, sentAt, date, sha256 } = line;
  return (
    <section className={styles.outcome} data-good={list !== 'broken'}>
      <h2>{t('checkReceipt.found')}</h2>
      <Facts
        facts={[
          {
            label: t('checkReceipt.sender'),
            value: (
              <Link to="/municipalities/$slug" params={{ slug: organisation.slug }}>
                {organisation.name}
              </Link>
            ),
          },
          { label: t('checkReceipt.period'), value: period },
          { label: t('receipt.sentAt'), value: format.moment(sentAt) },
          { label: t('checkReceipt.day'), value: format.day(date) },
          { label: 'SHA-256', value: <code className={styles.hash}>{sha256}</code> },
        ]}
      />
      <p>
        <StatusBadge tone={list === 'broken' ? 'stop' : list === 'open' ? 'going' : 'done'}>
          {t(`checkReceipt.list.${list}`)}
        </StatusBadge>
      </p>
      <p>{t(`checkReceipt.listText.${list}`)}</p>
    </section>
  );
}
