import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { TextArea } from '@/shared/ui/field';

import { ConflictDialog } from '../saving/conflict-dialog';
import { SavingWord } from '../saving/saving-word';
import { useAutosave } from '../saving/use-autosave';
import { type AssessedItem, type Assessment, assessmentQuery } from './assessments';
import { Judgement } from './judgement';
import styles from './reply.module.css';

const REPLY = '/api/v1/assessments/{assessmentId}/replies/{itemId}';
type Reply = Answer<typeof REPLY, 'put'>;
type Props = { assessmentId: string; entry: AssessedItem; open: boolean };

/** One finding and, beside it, the place to answer it. Saved as it is typed; the board sees it when it is sent. */
export function FindingReply({ assessmentId, entry, open }: Props) {
  const { t } = useTranslation('monitoring');
  const title = entry.item.title ?? t('reply.untitled');
  return (
    <article className={styles.finding} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.sides}>
        <Judgement entry={entry} />
        {open ? (
          <ReplyField assessmentId={assessmentId} entry={entry} title={title} />
        ) : (
          <section className={styles.side}>
            <h3>{t('reply.ours')}</h3>
            <p className={styles.prose}>{entry.reply?.text ?? t('reply.none')}</p>
          </section>
        )}
      </div>
    </article>
  );
}

function ReplyField({ assessmentId, entry, title }: Omit<Props, 'open'> & { title: string }) {
  const { t } = useTranslation('monitoring');
  const [comparing, setComparing] = useState(false);
  const server = useReplyOnServer(assessmentId, entry.item.id);
  const field = useAutosave<{ text: string }, { text: string }, Reply>({
    key: `finding-reply:${assessmentId}:${entry.item.id}`,
    saved: entry.reply ?? null,
    version: ({ version }) => version,
    entryOf: (saved) => ({ text: saved?.text ?? '' }),
    read: ({ text }) => (text.trim() === '' ? 'unread' : { body: { text: text.trim() } }),
    ...server,
  });
  const { state } = field;
  const facts = (text: string) => [{ label: t('reply.ours'), value: text }];
  return (
    <section className={styles.side}>
      <TextArea
        label={t('reply.to', { item: title })}
        rows={8}
        maxLength={10_000}
        help={t('reply.help')}
        error={replyError(state, t('reply.notEmpty'))}
        value={field.entry.text}
        onChange={(event) => field.change({ text: event.target.value })}
        onBlur={() => field.flush()}
      />
      <SavingWord kind={state.kind} onRetry={field.retry} onCompare={() => setComparing(true)} />
      {comparing && state.kind === 'conflict' && (
        <ConflictDialog
          what={title}
          mine={facts(field.entry.text)}
          theirs={state.theirs === null ? null : facts(state.theirs.text)}
          onChoose={(choice) => {
            field.resolve(choice);
            setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </section>
  );
}

type State = ReturnType<typeof useAutosave>['state'];

export function replyError(state: State, empty: string): string | undefined {
  if (state.kind === 'unread') return empty;
  if (state.kind !== 'refused') return undefined;
  const { violations, detail } = state.problem.problem;
  return violations?.[0]?.message ?? detail;
}

function useReplyOnServer(assessmentId: string, itemId: string) {
  const queries = useQueryClient();
  const query = assessmentQuery(assessmentId);
  return {
    send: async (body: { text: string }, base: number | null): Promise<Reply | null> => {
      const { data } = await api.PUT(REPLY, {
        params: { path: { assessmentId, itemId } },
        headers: base === null ? ifNew() : ifMatch(base),
        body,
      });
      if (data === undefined) return null;
      queries.setQueryData<Assessment>(query.queryKey, (assessment) =>
        assessment === undefined ? assessment : withReply(assessment, itemId, data),
      );
      return data;
    },
    reload: async (): Promise<Reply | null> => {
      const assessment = await queries.fetchQuery({ ...query, staleTime: 0 });
      return assessment.items.find(({ item }) => item.id === itemId)?.reply ?? null;
    },
  };
}

function withReply(assessment: Assessment, itemId: string, reply: Reply): Assessment {
  const items = assessment.items.map((entry) => (entry.item.id === itemId ? { ...entry, reply } : entry));
  return { ...assessment, items };
}
