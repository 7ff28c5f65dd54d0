import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { RangePart } from '@/shared/range/range-part';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { DefinitionFacts } from '../definition-facts';
import { QualityTable } from '../quality-table';
import { StateBadge } from '../state-badge';
import styles from './desk.module.css';
import { EditForm } from './edit-form';
import { Missing } from './missing';
import { type Proposal, proposalQuery } from './proposals';
import { PublishedDesk } from './published-desk';
import { ReviewDesk } from './review-desk';
import { Withdraw } from './withdraw';

const route = getRouteApi('/workspace/indicators/$code');

export function ProposalPage() {
  const { code } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(proposalQuery(code));
  if (isPending) return <Skeleton lines={8} height="60vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <ProposalView key={code} proposal={data} />;
}

export function ProposalView({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('library');
  const title = useTitle();
  const { code, facts, state, number, allowed, mayEdit, checks, returnReason } = proposal;
  const reviewing = allowed.some((step) => ['TAKE_UP', 'SEND_BACK', 'PUBLISH'].includes(step));
  return (
    <Page
      title={title(facts)}
      kicker={`${t('page.kicker')} · ${code}`}
      badges={<StateBadge state={state} />}
      crumbs={[{ label: t('list.title'), link: { to: '/workspace/indicators' } }, { label: code }]}
      lead={proposal.proposedBy ?? undefined}
    >
      {number > 0 && (
        <p>
          <Link to="/indicators/$code" params={{ code }}>
            {t('page.public')}
          </Link>
        </p>
      )}
      {returnReason != null && (
        <Section title={t(state === 'REJECTED' ? 'page.rejected' : 'page.sentBack')}>
          <blockquote className={styles.quote}>{returnReason}</blockquote>
        </Section>
      )}
      {state === 'IN_REVIEW' && !mayEdit && <p>{t('page.waiting')}</p>}
      {(state === 'PROPOSED' || state === 'IN_REVIEW') && <Missing pointers={proposal.missing} />}
      {reviewing && <ReviewDesk proposal={proposal} />}
      {allowed.includes('REVISE') && <PublishedDesk proposal={proposal} />}
      {state === 'PUBLISHED' && <RangePart subject={{ code: proposal.code }} unit={facts.unit} />}
      {mayEdit ? (
        <Section title={t('page.edit')}>
          <EditForm proposal={proposal} />
        </Section>
      ) : (
        <DefinitionFacts facts={facts} />
      )}
      {allowed.includes('WITHDRAW') && <Withdraw code={code} />}
      {!reviewing && checks.length > 0 && (
        <Section title={t('desk.checksTitle')}>
          <QualityTable checks={checks} />
        </Section>
      )}
    </Page>
  );
}
