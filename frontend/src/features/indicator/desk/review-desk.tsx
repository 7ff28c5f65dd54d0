import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { TextArea } from '@/shared/ui/field';
import { Section } from '@/shared/ui/page';
import { useDraft } from '@/shared/ui/use-draft';
import { useVersionedDraft } from '@/shared/ui/use-versioned-draft';
import { ChecksFields } from './checks-fields';
import styles from './desk.module.css';
import { Outdated } from './outdated';
import type { Proposal } from './proposals';
import { Refusal } from './refusal';
import { useDecision } from './use-decision';

type Props = { proposal: Proposal };

/** What a reviewer may do with a proposal now. */
export function ReviewDesk({ proposal }: Props) {
  const { t } = useTranslation('library');
  const { allowed, state, mayEdit } = proposal;
  const judges = state === 'IN_REVIEW' && mayEdit;
  return (
    <Section title={t('desk.title')}>
      {allowed.includes('TAKE_UP') && <TakeUp proposal={proposal} />}
      {judges && <Checks proposal={proposal} />}
      {allowed.includes('PUBLISH') && <Publish proposal={proposal} />}
      {allowed.includes('SEND_BACK') && <SendBack proposal={proposal} />}
      {allowed.includes('REJECT') && <Reject proposal={proposal} />}
    </Section>
  );
}

function TakeUp({ proposal: { code } }: Props) {
  const { t } = useTranslation('library');
  const takeUp = useDecision(
    () =>
      api.POST('/api/v1/indicator-proposals/{proposalCode}/take-up', {
        params: { path: { proposalCode: code } },
      }),
    t('desk.takeUpDone'),
  );
  return (
    <div className={styles.panel}>
      <p>{t('desk.takeUpHelp')}</p>
      <Refusal failure={takeUp.error} title={t('desk.refused')} />
      <div>
        <Button busy={takeUp.isPending} onClick={() => takeUp.mutate(undefined)}>
          {t('desk.takeUp')}
        </Button>
      </div>
    </div>
  );
}

function Checks({ proposal: { code, checks, version } }: Props) {
  const { t } = useTranslation('library');
  const draft = useVersionedDraft(`indicator-checks:${code}`, checks, version);
  const judge = useDecision(
    () =>
      api.PUT('/api/v1/indicator-proposals/{proposalCode}/quality-checks', {
        params: { path: { proposalCode: code } },
        body: { checks: draft.value },
        headers: ifMatch(draft.version),
      }),
    t('page.saved'),
    draft.forget,
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    judge.mutate(undefined);
  };
  return (
    <form className={styles.panel} onSubmit={send} aria-label={t('desk.checksTitle')}>
      <h3>{t('desk.checksTitle')}</h3>
      <p>{t('desk.checksHelp')}</p>
      {draft.outdated && !judge.isPending && <Outdated onReload={draft.forget} />}
      <ChecksFields checks={draft.value} onChange={draft.change} />
      <Refusal failure={judge.error} title={t('page.saveRefused')} />
      <div>
        <Button type="submit" busy={judge.isPending}>
          {t('desk.saveChecks')}
        </Button>
      </div>
    </form>
  );
}

function Publish({ proposal: { code, version } }: Props) {
  const { t } = useTranslation('library');
  const [open, setOpen] = useState(false);
  const publish = useDecision(
    () =>
      api.POST('/api/v1/indicator-proposals/{proposalCode}/publish', {
        params: { path: { proposalCode: code } },
        headers: ifMatch(version),
      }),
    t('desk.published'),
    () => setOpen(false),
  );
  return (
    <div className={styles.panel}>
      <p>{t('desk.publishHelp')}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{t('desk.publish')}</Button>
      </div>
      {open && (
        <ConfirmDialog
          title={t('desk.publish')}
          confirm={t('desk.publish')}
          cancel={t('desk.cancel')}
          busy={publish.isPending}
          onConfirm={() => publish.mutate(undefined)}
          onClose={() => setOpen(false)}
        >
          <p>{t('desk.publishHelp')}</p>
          <Refusal failure={publish.error} title={t('desk.refused')} />
        </ConfirmDialog>
      )}
    </div>
  );
}

function SendBack({ proposal: { code } }: Props) {
  const { t } = useTranslation('library');
  return (
    <ReasonForm
      draftKey={`indicator-back:${code}`}
      name={t('desk.sendBack')}
      help={t('desk.sendBackHelp')}
      send={(reason) =>
        api.POST('/api/v1/indicator-proposals/{proposalCode}/send-back', {
          params: { path: { proposalCode: code } },
          body: { reason },
        })
      }
    />
  );
}

function Reject({ proposal: { code, version } }: Props) {
  const { t } = useTranslation('library');
  return (
    <ReasonForm
      draftKey={`indicator-reject:${code}`}
      name={t('desk.reject')}
      help={t('desk.rejectHelp')}
      danger
      send={(reason) =>
        api.POST('/api/v1/indicator-proposals/{proposalCode}/reject', {
          params: { path: { proposalCode: code } },
          body: { reason },
          headers: ifMatch(version),
        })
      }
    />
  );
}

type ReasonProps = {
  draftKey: string;
  name: string;
  help: string;
  danger?: boolean;
  send: (reason: string) => Promise<unknown>;
};

/** A decision that is not taken without its reason. */
function ReasonForm({ draftKey, name, help, danger = false, send }: ReasonProps) {
  const { t } = useTranslation('library');
  const { draft: reason, keep, clear } = useDraft(draftKey, '');
  const [asked, setAsked] = useState(false);
  const blank = reason.trim() === '';
  const decide = useDecision(() => send(reason), t('desk.done'), clear);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) decide.mutate(undefined);
  };
  return (
    <form className={styles.panel} onSubmit={submit} aria-label={name}>
      <p>{help}</p>
      <TextArea
        label={t('desk.reason')}
        maxLength={2000}
        value={reason}
        error={asked && blank ? t('form.required') : undefined}
        onChange={(event) => keep(event.target.value)}
      />
      <Refusal failure={decide.error} title={t('desk.refused')} />
      <div>
        <Button type="submit" variant={danger ? 'danger' : 'quiet'} busy={decide.isPending}>
          {name}
        </Button>
      </div>
    </form>
  );
}
