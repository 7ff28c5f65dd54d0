import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { Page, Section } from '@/shared/ui/page';

import { checkFile, checkHash, isHash } from './check';
import { CheckOutcome } from './check-outcome';
import styles from './receipts.module.css';

/** For anybody: is this what was sent, and when? */
export function CheckReceiptPage() {
  const { t } = useTranslation('monitoring');
  const check = useMutation({
    mutationFn: (asked: Blob | string) => (typeof asked === 'string' ? checkHash(asked) : checkFile(asked)),
  });
  return (
    <Page title={t('checkReceipt.title')} lead={t('checkReceipt.lead')}>
      <Section title={t('checkReceipt.what')}>
        <div className={styles.ways}>
          <FileWay onChosen={(file) => check.mutate(file)} />
          <HashWay onAsked={(hash) => check.mutate(hash)} waiting={check.isPending} />
        </div>
      </Section>
      <div aria-live="polite">
        {check.isPending && <p>{t('checkReceipt.checking')}</p>}
        {check.isError && <ErrorState failure={check.error} />}
        {check.data !== undefined && <CheckOutcome outcome={check.data} />}
      </div>
      <Section title={t('checkReceipt.how')}>
        <p className={styles.text}>{t('checkReceipt.howText')}</p>
        <p className={styles.text}>{t('checkReceipt.byHand')}</p>
        <p>
          <a href="/api/v1/receipts">{t('checkReceipt.today')}</a>{' '}
          <a href="/api/v1/receipt-days">{t('checkReceipt.days')}</a>
        </p>
      </Section>
    </Page>
  );
}

/** A browser computes hashes only on pages that came over a safe connection. */
function FileWay({ onChosen }: { onChosen: (file: File) => void }) {
  const { t } = useTranslation('monitoring');
  if (crypto.subtle === undefined) return <p>{t('checkReceipt.noHashing')}</p>;
  return (
    <Field
      type="file"
      accept=".json,application/json"
      label={t('checkReceipt.file')}
      help={t('checkReceipt.fileHelp')}
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file !== undefined) onChosen(file);
        target.value = '';
      }}
    />
  );
}

function HashWay({ onAsked, waiting }: { onAsked: (hash: string) => void; waiting: boolean }) {
  const { t } = useTranslation('monitoring');
  const [hash, setHash] = useState('');
  const [error, setError] = useState<string>();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setError(isHash(hash) ? undefined : t('checkReceipt.noHash'));
        if (isHash(hash)) onAsked(hash);
      }}
    >
      <Field
        label={t('checkReceipt.hash')}
        help={t('checkReceipt.hashHelp')}
        value={hash}
        error={error}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setHash(target.value)}
      />
      <Button type="submit" disabled={waiting}>
        {t('checkReceipt.ask')}
      </Button>
    </form>
  );
}
