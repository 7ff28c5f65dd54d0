import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { type Me, meQuery } from '@/shared/auth/me';
import { useAccount } from '@/shared/auth/use-session';
import { buttonClass } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { AllSubmissions } from './all-submissions';
import { AwaitingReply } from './awaiting-reply';
import { BoardDuties } from './board-duties';
import { DueByUnit } from './due-by-unit';
import { OwnSubmissions } from './own-submissions';

const ROLES = [
  'municipality',
  'municipality-approver',
  'board',
  'board-chair',
  'contributor',
  'admin',
] as const;

/** After signing in: what is due from us, when, and from whom. */
export function StartPage() {
  const { data: me, error, refetch } = useQuery(meQuery(useAccount() ?? ''));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (me === undefined || me === null) return <Skeleton lines={6} height="50vh" />;
  return <Start me={me} />;
}

function Start({ me }: { me: Me }) {
  const { t } = useTranslation('monitoring');
  const { t: workspace } = useTranslation('workspace');
  const is = (role: string): boolean => me.roles.includes(role);
  const roles = ROLES.filter(is).map((role) => workspace(`role.${role}`));
  return (
    <Page
      title={t('start.greeting', { name: me.name ?? me.account })}
      documentTitle={t('start.crumb')}
      kicker={[me.organisation?.name, ...roles].filter(Boolean).join(' · ')}
      lead={t('start.lead')}
    >
      {is('municipality-approver') && <AwaitingReply organisationId={me.organisation?.id} />}
      {(is('municipality') || is('municipality-approver')) && <DueByUnit />}
      {(is('municipality') || is('municipality-approver')) && (
        <OwnSubmissions approver={is('municipality-approver')} />
      )}
      {(is('municipality') || is('contributor')) && <PlansDoor />}
      {is('board') && <BoardDuties />}
      {(is('board') || is('board-chair')) && <BoardDoor />}
      {(is('admin') || is('board-chair')) && <CyclesDoor />}
      {(is('board') || is('admin')) && <AllSubmissions />}
      {is('contributor') && <ContributorNote />}
      {roles.length === 0 && <EmptyState title={workspace('none')}>{workspace('noneHelp')}</EmptyState>}
    </Page>
  );
}

function PlansDoor() {
  const { t } = useTranslation('monitoring');
  return (
    <Section title={t('start.plansTitle')}>
      <p>{t('start.plansText')}</p>
      <p>
        <Link to="/workspace/plans" className={buttonClass('quiet')}>
          {t('start.toPlans')}
        </Link>
      </p>
    </Section>
  );
}

function BoardDoor() {
  const { t } = useTranslation('monitoring');
  return (
    <Section title={t('start.boardTitle')}>
      <p>{t('start.boardText')}</p>
      <p>
        <Link to="/workspace/board" className={buttonClass()}>
          {t('start.toBoard')}
        </Link>
      </p>
    </Section>
  );
}

function CyclesDoor() {
  const { t } = useTranslation('monitoring');
  return (
    <Section title={t('cycles.title')}>
      <p>{t('start.cyclesText')}</p>
      <p>
        <Link to="/workspace/cycles" className={buttonClass('quiet')}>
          {t('start.toCycles')}
        </Link>
      </p>
    </Section>
  );
}

/** Says what this account can do today, and does not pretend more. */
function ContributorNote() {
  const { t } = useTranslation('monitoring');
  return (
    <Section title={t('start.contributorTitle')}>
      <p>{t('start.contributorText')}</p>
      <p>{t('start.contributorNow')}</p>
    </Section>
  );
}
