import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Select, TextArea } from '@/shared/ui/field';

import { ReturnItem } from '../review/return-item';
import { ConflictDialog } from '../saving/conflict-dialog';
import { SavingWord } from '../saving/saving-word';
import { Message } from './cell-messages';
import { type FormItem, returnedReason } from './form';
import styles from './form.module.css';
import { type ClaimEntry, useClaim, useClaimFacts } from './use-claim';

const STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'POSTPONED', 'CANCELLED'] as const;
type Props = { submissionId: string; entry: FormItem };

/** What the municipality itself says of the action: how far it is, and in its own words. */
export function ClaimForm({ submissionId, entry: formItem }: Props) {
  const { item, claim } = formItem;
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const id = useId();
  const [comparing, setComparing] = useState(false);
  const field = useClaim(submissionId, formItem);
  const { entry, state, change, flush, retry } = field;
  const locked = !formItem.claimEditable;
  const facts = useClaimFacts();
  const returned = returnedReason(claim);
  const name = [item.title, t('claim.title')].filter(Boolean).join(' – ');
  return (
    <fieldset className={styles.claim} aria-describedby={id} data-returned={returned !== undefined}>
      <legend>{t('claim.title')}</legend>
      <Select
        label={t('claim.status')}
        disabled={locked}
        value={entry.status}
        error={state.kind === 'unread' ? t('claim.statusFirst') : undefined}
        onChange={(event) => change({ status: event.target.value as ClaimEntry['status'] })}
        onBlur={flush}
      >
        <option value="">{t('cell.choose')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {term('claimStatus', status)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('claim.text')}
        rows={2}
        maxLength={5000}
        readOnly={locked}
        value={entry.text}
        onChange={(event) => change({ text: event.target.value })}
        onBlur={flush}
      />
      <div id={id} className={styles.claimState}>
        {returned !== undefined && <Message tone="warn">{t('claim.returned', { reason: returned })}</Message>}
        <SavingWord kind={state.kind} onRetry={retry} onCompare={() => setComparing(true)} />
        {state.kind === 'refused' && <p role="alert">{state.problem.problem.detail}</p>}
      </div>
      {locked && (claim ?? null) !== null && (
        <ReturnItem submissionId={submissionId} item={{ itemId: item.id }} name={name} />
      )}
      {comparing && state.kind === 'conflict' && (
        <ConflictDialog
          what={item.title ?? t('claim.title')}
          mine={facts(entry)}
          theirs={state.theirs === null ? null : facts(state.theirs)}
          onChoose={(choice) => {
            field.resolve(choice);
            setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </fieldset>
  );
}
