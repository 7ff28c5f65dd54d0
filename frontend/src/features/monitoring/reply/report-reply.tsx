import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { TextArea } from '@/shared/ui/field';
import { Section } from '@/shared/ui/page';

import { ConflictDialog } from '../saving/conflict-dialog';
import { isUnsaved } from '../saving/save-state';
import { SavingWord } from '../saving/saving-word';
import { useAutosave } from '../saving/use-autosave';
import { replyError } from './finding-reply';
import styles from './reply.module.css';
import { draftQuery, type ReportDraft } from './report-drafts';

type Saved = ReportDraft['replies'][number];
type Props = { report: ReportDraft; organisationId: string; name: string };

/** Sent by hand, not as it is typed: the report may go on as soon as every municipality has replied. */
export function ReportReply({ report, organisationId, name }: Props) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const [comparing, setComparing] = useState(false);
  const server = useReportReplyOnServer(report.draft.id, organisationId);
  const saved = report.replies.find((reply) => reply.organisationId === organisationId) ?? null;
  const field = useAutosave<{ text: string }, { text: string }, Saved>({
    key: `report-reply:${report.draft.id}:${organisationId}`,
    saved,
    version: ({ version }) => version,
    entryOf: (reply) => ({ text: reply?.text ?? '' }),
    read: ({ text }) => (text.trim() === '' ? 'unread' : { body: { text: text.trim() } }),
    byHand: true,
    ...server,
  });
  const { state } = field;
  if (report.draft.state !== 'MUNICIPALITY_REPLY') return null;
  const facts = (text: string) => [{ label: t('reportReply.label'), value: text }];
  return (
    <Section title={t('reportReply.title', { name })}>
      {saved !== null && <p>{t('reportReply.sentAt', { moment: format.moment(saved.repliedAt) })}</p>}
      <TextArea
        label={t('reportReply.label')}
        help={t('reportReply.help')}
        rows={12}
        maxLength={20_000}
        error={replyError(state, t('reply.notEmpty'))}
        value={field.entry.text}
        onChange={(event) => field.change({ text: event.target.value })}
      />
      <p className={styles.actions}>
        <Button busy={state.kind === 'saving'} onClick={() => field.flush()}>
          {t(saved === null ? 'reportReply.send' : 'reportReply.sendAgain')}
        </Button>
        {isUnsaved(state.kind) && state.kind !== 'waiting' && (
          <SavingWord kind={state.kind} onRetry={field.retry} onCompare={() => setComparing(true)} />
        )}
        {state.kind === 'waiting' && <span>{t('reportReply.onlyHere')}</span>}
        {state.kind === 'saved' && <span role="status">{t('reportReply.saved')}</span>}
      </p>
      {comparing && state.kind === 'conflict' && (
        <ConflictDialog
          what={t('reportReply.label')}
          mine={facts(field.entry.text)}
          theirs={state.theirs === null ? null : facts(state.theirs.text)}
          onChoose={(choice) => {
            field.resolve(choice);
            setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </Section>
  );
}

function useReportReplyOnServer(reportId: string, organisationId: string) {
  const queries = useQueryClient();
  const query = draftQuery(reportId);
  return {
    send: async (body: { text: string }, base: number | null): Promise<Saved | null> => {
      const { data } = await api.PUT('/api/v1/report-drafts/{reportId}/replies/{organisationId}', {
        params: { path: { reportId, organisationId } },
        headers: base === null ? ifNew() : ifMatch(base),
        body,
      });
      if (data === undefined) return null;
      queries.setQueryData<ReportDraft>(query.queryKey, (report) =>
        report === undefined
          ? report
          : {
              ...report,
              replies: [...report.replies.filter((r) => r.organisationId !== organisationId), data],
            },
      );
      return data;
    },
    reload: async (): Promise<Saved | null> => {
      const report = await queries.fetchQuery({ ...query, staleTime: 0 });
      return report.replies.find((reply) => reply.organisationId === organisationId) ?? null;
    },
  };
}
