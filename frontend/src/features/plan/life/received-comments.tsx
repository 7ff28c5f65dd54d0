import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { CommentText } from './comment-text';
import { type Comment, type CommentVerb, decideComment, useLifeChange, useReceivedComments } from './life';
import styles from './life.module.css';
import { TextForm } from './text-form';

/** The public's comments on the owner's desk: shown or refused with a reason, answered or noted. */
export function ReceivedComments({ planId }: { planId: string }) {
  const { t } = useTranslation('life');
  const list = useReceivedComments(planId);
  const { items, error, isPending, refetch } = list;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={4} />;
  if (items.length === 0) return <EmptyState title={t('comments.none')} />;
  return (
    <>
      <ul className={styles.list}>
        {items.map((comment) => (
          <Received key={comment.id} planId={planId} comment={comment} />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function Received({ planId, comment }: { planId: string; comment: Comment }) {
  const { t } = useTranslation('life');
  const [writing, setWriting] = useState<'answer' | 'refuse'>();
  const { mutate, isPending, error } = useLifeChange(
    planId,
    (verb: CommentVerb) => decideComment(planId, verb),
    () => setWriting(undefined),
  );
  const waiting = comment.state === 'WAITING';
  const send = (text: string): void => {
    if (writing === 'answer') mutate({ comment, do: 'answer', text });
    else mutate({ comment, do: 'refuse', reason: text });
  };
  return (
    <li className={styles.item}>
      {waiting && (
        <p>
          <StatusBadge tone="warn">{t('received.waiting')}</StatusBadge>
        </p>
      )}
      <CommentText comment={comment} place="name" />
      <div className={styles.buttons}>
        {waiting && (
          <>
            <Button busy={isPending} onClick={() => mutate({ comment, do: 'release' })}>
              {t('received.release')}
            </Button>
            <Button variant="quiet" onClick={() => setWriting('refuse')}>
              {t('received.refuse')}
            </Button>
          </>
        )}
        {comment.state === 'SHOWN' && (
          <>
            <Button variant="quiet" onClick={() => setWriting('answer')}>
              {t(comment.answer == null ? 'received.answer' : 'received.changeAnswer')}
            </Button>
            {!comment.noted && comment.answer == null && (
              <Button variant="quiet" busy={isPending} onClick={() => mutate({ comment, do: 'note' })}>
                {t('received.note')}
              </Button>
            )}
          </>
        )}
      </div>
      {writing === undefined && error !== null && <ErrorState failure={error} />}
      {writing !== undefined && (
        <TextForm
          label={t(writing === 'answer' ? 'received.answerText' : 'received.reason')}
          send={t(writing === 'answer' ? 'received.sendAnswer' : 'received.sendRefusal')}
          missing={t('textMissing')}
          maxLength={writing === 'answer' ? 4000 : 1000}
          busy={isPending}
          failure={error}
          onSend={send}
        />
      )}
    </li>
  );
}
