import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useSession } from '@/shared/auth/use-session';
import { buttonClass } from '@/shared/ui/button';

import { unreadQuery } from './notifications';

/** How much is unread, in words too; nothing for those who have not signed in. */
export function Bell() {
  const session = useSession();
  return session.status === 'signed-in' ? <Unread account={session.account} /> : null;
}

function Unread({ account }: { account: string }) {
  const { t } = useTranslation();
  const { data: unread = 0 } = useQuery(unreadQuery(account));
  return (
    <Link
      to="/workspace/notifications"
      className={buttonClass('quiet')}
      aria-label={t('bell', { count: unread })}
    >
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path d="M3 12h10c-1-1-1.5-2-1.5-5a3.5 3.5 0 0 0-7 0c0 3-.5 4-1.5 5Zm3.5 2h3" />
      </svg>{' '}
      <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
    </Link>
  );
}
