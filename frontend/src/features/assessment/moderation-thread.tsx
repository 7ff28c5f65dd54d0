import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Select, TextArea } from '@/shared/ui/field';
import { LoadMore } from '@/shared/ui/load-more';
import { Section } from '@/shared/ui/page';
import { useDraft } from '@/shared/ui/use-draft';

import styles from './comparison.module.css';
import { ProblemNote } from './problem-note';
import type { Assessment } from './types';

/** Where those who judge talk about what they see far apart; kept, never published. */
export function ModerationThread({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  const assessmentId = assessment.assessment.id;
  const list = useList(['messages', assessmentId], (cursor, signal) =>
    api.GET('/api/v1/assessments/{assessmentId}/messages', {
      params: { path: { assessmentId }, query: cursor === undefined ? {} : { cursor } },
      signal,
    }),
  );
  const nameOf = (itemId: string): string => {
    const item = assessment.items.find((entry) => entry.item.id === itemId)?.item;
    return item?.code ?? item?.title ?? '';
  };
  return (
    <Section title={t('thread.title')}>
      <p className={styles.small}>{t('thread.help')}</p>
      {list.isError && <ErrorState failure={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <p>{t('thread.none')}</p>}
      <ul className={styles.thread}>
        {list.items.map(({ id, memberName, itemId, text, sentAt }) => (
          <li key={id}>
            <span className={styles.small}>
              <strong>{memberName}</strong> · {format.moment(sentAt)}
              {typeof itemId === 'string' && ` · ${t('thread.about', { item: nameOf(itemId) })}`}
            </span>
            {text}
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      <MessageForm assessment={assessment} onSent={() => void list.refetch()} />
    </Section>
  );
}

function MessageForm({ assessment, onSent }: { assessment: Assessment; onSent: () => void }) {
  const { t } = useTranslation('assessment');
  const assessmentId = assessment.assessment.id;
  const { draft, keep, clear } = useDraft(`message:${assessmentId}`, { text: '', itemId: '' });
  const [asked, setAsked] = useState(false);
  const post = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/assessments/{assessmentId}/messages', {
        params: { path: { assessmentId } },
        body: draft.itemId === '' ? { text: draft.text } : draft,
      }),
    onSuccess: () => {
      keep({ text: '', itemId: draft.itemId });
      clear();
      setAsked(false);
      onSent();
    },
  });
  const blank = draft.text.trim() === '';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) post.mutate();
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <Select
        label={t('thread.item')}
        value={draft.itemId}
        onChange={(event) => keep({ ...draft, itemId: event.target.value })}
      >
        <option value="">{t('thread.whole')}</option>
        {assessment.items.map(({ item: { id, code, title } }) => (
          <option key={id} value={id}>
            {[code, title].filter(Boolean).join(' · ')}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('thread.text')}
        maxLength={5000}
        value={draft.text}
        error={asked && blank ? t('thread.needed') : undefined}
        onChange={(event) => keep({ ...draft, text: event.target.value })}
      />
      <ProblemNote failure={post.error} />
      <div>
        <Button type="submit" variant="quiet" busy={post.isPending}>
          {t('thread.send')}
        </Button>
      </div>
    </form>
  );
}
