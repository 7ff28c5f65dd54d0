import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import {
  body,
  type DraftComment,
  settleDraftComment,
  useDraftComments,
  useLifeChange,
  writeDraftComment,
} from './life';
import styles from './life.module.css';
import { TextForm } from './text-form';

type Props = { planId: string; nodeId?: string | undefined };

/** What the plan's writers say to each other about a part, or about all of it; never public. */
export function DraftComments({ planId, nodeId }: Props) {
  const { t } = useTranslation('life');
  const list = useDraftComments(planId, nodeId);
  const [sent, setSent] = useState(0);
  const { mutate, isPending, error } = useLifeChange(
    planId,
    async (text: string) => body(await writeDraftComment(planId, nodeId, text)),
    () => setSent((count) => count + 1),
  );
  return (
    <div>
      <p className={styles.note}>{t('draft.lead')}</p>
      {list.error !== null && <ErrorState failure={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton lines={3} />}
      <ul className={styles.list}>
        {list.items.map((comment) => (
          <Line key={comment.id} planId={planId} comment={comment} withPlace={nodeId === undefined} />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      <TextForm
        key={sent}
        label={t('draft.text')}
        send={t('draft.send')}
        missing={t('textMissing')}
        maxLength={4000}
        busy={isPending}
        failure={error}
        onSend={mutate}
      />
    </div>
  );
}

function Line({ planId, comment, withPlace }: { planId: string; comment: DraftComment; withPlace: boolean }) {
  const { t } = useTranslation('life');
  const format = useFormat();
  const { mutate, isPending, error } = useLifeChange(planId, async () => settleDraftComment(planId, comment));
  const place = withPlace ? ` · ${comment.nodeLabel ?? t('comments.whole')}` : '';
  return (
    <li className={styles.item}>
      <p className={styles.note}>{`${comment.authorName} · ${format.moment(comment.writtenAt)}${place}`}</p>
      <p className={styles.text}>{comment.text}</p>
      <div className={styles.buttons}>
        {comment.resolved && <StatusBadge tone="done">{t('draft.resolved')}</StatusBadge>}
        <Button variant="quiet" busy={isPending} onClick={() => mutate(undefined)}>
          {t(comment.resolved ? 'draft.reopen' : 'draft.resolve')}
        </Button>
      </div>
      {error !== null && <ErrorState failure={error} />}
    </li>
  );
}
