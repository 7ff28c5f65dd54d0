import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useRoles } from '@/shared/auth/use-session';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { BoardMembers } from './board-members';
import { DeclarationsDue } from './declarations-due';
import { MyAssignments } from './my-assignments';
import { RunningAssessments } from './running-assessments';
import { WaitingSubmissions } from './waiting-submissions';

/** What the board owes, member by member; the chair also sees what waits for assignment. */
export function BoardPage() {
  const { t } = useTranslation('assessment');
  const roles = useRoles();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {roles.includes('board') && <Assessments chair={roles.includes('board-chair')} />}
      <BoardMembers mayAdd={roles.includes('board-chair') || roles.includes('admin')} />
    </Page>
  );
}

function Assessments({ chair }: { chair: boolean }) {
  const list = useList(['assessments'], (cursor, signal) =>
    api.GET('/api/v1/assessments', {
      params: { query: cursor === undefined ? {} : { cursor } },
      signal,
    }),
  );
  if (list.isPending) return <Skeleton height="18rem" />;
  if (list.isError) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const mine = list.items.filter(({ myRole }) => myRole !== null && myRole !== undefined);
  const others = list.items.filter((assessment) => !mine.includes(assessment));
  return (
    <>
      <DeclarationsDue />
      <MyAssignments assessments={mine} />
      {chair && <WaitingSubmissions assessed={list.items.map(({ submissionId }) => submissionId)} />}
      {chair && <RunningAssessments assessments={others} />}
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}
