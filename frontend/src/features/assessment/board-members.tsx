import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { AddMember } from './add-member';
import { membersQuery } from './queries';
import type { Member } from './types';
import { useThemeNames } from './use-theme-names';

export function BoardMembers({ mayAdd }: { mayAdd: boolean }) {
  const { t } = useTranslation('assessment');
  const members = useQuery(membersQuery);
  return (
    <Section title={t('members.title')}>
      {members.isPending && <Skeleton lines={5} />}
      {members.isError && <ErrorState failure={members.error} onRetry={() => void members.refetch()} />}
      {members.data?.length === 0 && <EmptyState title={t('members.none')} />}
      {members.data !== undefined && members.data.length > 0 && <MemberTable members={members.data} />}
      {mayAdd && <AddMember />}
    </Section>
  );
}

function MemberTable({ members }: { members: Member[] }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  const themes = useThemeNames();
  const term = ({ termFrom, termUntil }: Member): string =>
    termUntil === null || termUntil === undefined
      ? t('members.from', { day: format.day(termFrom) })
      : t('members.span', { from: format.day(termFrom), until: format.day(termUntil) });
  return (
    <DataTable
      caption={t('members.title')}
      hiddenCaption
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('members.name'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'organisation',
          header: t('members.organisation'),
          cell: ({ organisation }) => organisation.name,
        },
        {
          key: 'expertise',
          header: t('members.expertise'),
          cell: ({ expertise }) => expertise.map(themes.nameOf).join(', ') || '–',
        },
        { key: 'term', header: t('members.term'), cell: term },
      ]}
    />
  );
}
