import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ClaimVoice, FindingVoice, type Judgement, ReplyVoice, Voices } from '@/shared/findings/voice';
import { EvidenceList } from '@/shared/ui/evidence-list';

import styles from './report.module.css';
import type { ReportItem } from './reports';

export function PublishedItem({ item }: { item: ReportItem }) {
  const { t } = useTranslation('report');
  const {
    itemId,
    code,
    title,
    statedStatus,
    claim,
    finding,
    reply,
    changed,
    changeReason,
    evidence,
    boardEvidence,
  } = item;
  return (
    <article className={styles.item} id={`item-${itemId}`}>
      <h5>
        <Link to="/plan-items/$itemId" params={{ itemId }}>
          {[code, title].filter((part) => part != null).join(' ') || '—'}
        </Link>
      </h5>
      {statedStatus != null && <p className={styles.quiet}>{t('item.stated', { status: statedStatus })}</p>}
      <Voices>
        <ClaimVoice claim={claim} />
        <FindingVoice
          standing={judgement(changed ?? finding)}
          first={changed == null ? undefined : finding?.completion}
          changeReason={changeReason}
        />
        <ReplyVoice reply={reply} />
      </Voices>
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      {boardEvidence > 0 && (
        <p className={styles.quiet}>{t('item.boardEvidence', { count: boardEvidence })}</p>
      )}
    </article>
  );
}

function judgement(finding: ReportItem['finding']): Judgement | undefined {
  return finding == null ? undefined : { ...finding, text: finding.reason };
}
