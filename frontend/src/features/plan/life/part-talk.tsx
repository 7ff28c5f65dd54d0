import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CommentForm } from './comment-form';
import { commentCountsQuery, standingQuery } from './life';
import styles from './life.module.css';
import { Comments } from './plan-comments';

type Talk = { planId: string; open: boolean; counts: ReadonlyMap<string, number> };

const TalkContext = createContext<Talk | undefined>(undefined);

/** Around a plan whose parts can be talked about, once the public was asked. */
export function TalkAboutParts({ planId, children }: { planId: string; children: ReactNode }) {
  const standing = useQuery(standingQuery(planId)).data;
  const asked = standing?.consultationEndsOn != null;
  const { data } = useQuery({ ...commentCountsQuery(planId), enabled: asked });
  const open = standing?.consultationOpen === true;
  const talk = useMemo(() => {
    if (data === undefined) return undefined;
    const counts = new Map(data.map(({ nodeId, comments }) => [nodeId ?? '', comments]));
    return { planId, open, counts };
  }, [planId, open, data]);
  return <TalkContext value={talk}>{children}</TalkContext>;
}

type Props = { id: string; label: string };

/** What was said of one part and, while the public is asked, the place to say more; folded until it is wanted. */
export function PartTalk({ id, label }: Props) {
  const talk = useContext(TalkContext);
  const { t } = useTranslation('life');
  const panel = useId();
  const [unfolded, setUnfolded] = useState(false);
  if (talk === undefined) return null;
  const count = talk.counts.get(id) ?? 0;
  if (count === 0 && !talk.open) return null;
  return (
    <div className={styles.talk}>
      <button
        type="button"
        className={styles.talkButton}
        aria-expanded={unfolded}
        aria-controls={panel}
        onClick={() => setUnfolded(!unfolded)}
      >
        {count > 0 ? t('comments.count', { count }) : t('comments.write')}{' '}
        <span className="visually-hidden">{label}</span>
      </button>
      <div id={panel} hidden={!unfolded} className={styles.talkPanel}>
        {unfolded && <Comments planId={talk.planId} nodeId={id} />}
        {unfolded && talk.open && <CommentForm planId={talk.planId} nodeId={id} />}
      </div>
    </div>
  );
}
