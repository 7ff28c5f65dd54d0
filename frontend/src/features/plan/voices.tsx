import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ClaimVoice, FindingVoice, ReplyVoice, Voices as VoiceRow } from '@/shared/findings/voice';
import { useFormat } from '@/shared/format/use-format';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { EvidenceList } from '@/shared/ui/evidence-list';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { type PeriodVoices, voicesQuery } from './plan-items';
import styles from './voices.module.css';

/** Claim, finding and reply side by side, newest period first; each links to the report that published it. */
export function Voices({ itemId }: { itemId: string }) {
  const { t } = useTranslation('plan');
  const { data, error, isPending, refetch } = useQuery(voicesQuery(itemId));
  return (
    <Section title={t('voices.title')}>
      {isPending && <Skeleton lines={5} />}
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('voices.none')}>{t('voices.noneHelp')}</EmptyState>}
      {[...(data ?? [])]
        .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
        .map((period) => (
          <PeriodPart key={period.periodId} period={period} />
        ))}
    </Section>
  );
}

function PeriodPart({ period }: { period: PeriodVoices }) {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { periodCode, startsOn, endsOn, claim, finding, reply, evidence, reportId } = period;
  return (
    <section className={styles.period}>
      <h3>
        {periodCode} <span className={styles.range}>{`${format.day(startsOn)} – ${format.day(endsOn)}`}</span>
      </h3>
      <VoiceRow>
        <ClaimVoice claim={claim} />
        <FindingVoice
          standing={finding?.afterReply ?? finding}
          first={finding?.completion}
          changeReason={finding?.afterReply?.changeReason}
        />
        <ReplyVoice reply={reply} />
      </VoiceRow>
      {evidence.length > 0 && (
        <div>
          <h4>{common('voice.evidence')}</h4>
          <EvidenceList evidence={evidence} />
        </div>
      )}
      <p className={styles.source}>
        {t('voices.source')}{' '}
        <Link to="/reports/$reportId" params={{ reportId }}>
          {t('voices.report')}
        </Link>
      </p>
    </section>
  );
}
