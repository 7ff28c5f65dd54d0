import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Section } from '@/shared/ui/page';

import { CommentForm, type Place } from './comment-form';
import { CommentText } from './comment-text';
import { standingQuery, useComments } from './life';
import styles from './life.module.css';

/** What the public said and what was answered; a form while one is asked. Nothing where nobody ever was. */
export function PlanComments({ planId, places }: { planId: string; places: Place[] }) {
  const { t } = useTranslation('life');
  const standing = useQuery(standingQuery(planId)).data;
  if (standing?.consultationEndsOn == null) return null;
  return (
    <Section title={t('comments.title')} id="comments">
      <Comments planId={planId} />
      {standing.consultationOpen ? (
        <>
          <h3>{t('comments.write')}</h3>
          <p className={styles.text}>{t('comments.atParts')}</p>
          <CommentForm planId={planId} places={places} />
        </>
      ) : (
        <p>{t('comments.closed')}</p>
      )}
    </Section>
  );
}

/** What was said of the plan and its parts, or of one part. */
export function Comments({ planId, nodeId }: { planId: string; nodeId?: string }) {
  const { t } = useTranslation('life');
  const { items, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useComments(
    planId,
    nodeId,
  );
  return (
    <>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {!isPending && error === null && items.length === 0 && nodeId === undefined && (
        <EmptyState title={t('comments.none')} />
      )}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((comment) => (
            <li key={comment.id} className={styles.item}>
              <CommentText comment={comment} {...(nodeId === undefined ? { place: 'link' } : {})} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}
