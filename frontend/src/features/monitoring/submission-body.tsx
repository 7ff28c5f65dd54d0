import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@/shared/api/problem';
import { OwnDimensions } from '@/shared/i18n/use-cell-name';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

import { FormFile } from './bulk/form-file';
import { Clashes } from './drafts/clashes';
import { DeviceDrafts } from './drafts/device-drafts';
import { Changes } from './form/changes';
import { ChecksPanel } from './form/checks-panel';
import { Completeness } from './form/completeness';
import { type Form, formQuery } from './form/form';
import styles from './form/form.module.css';
import { PeriodForm } from './form/period-form';
import { PrivacyPreview } from './form/privacy-preview';
import { ChecksProvider, checksQuery } from './form/problems';
import { OwnPart } from './owners/own-part';
import { SavingLine } from './saving/saving-line';
import type { Submission } from './submissions';

type Props = { submission: Submission; children: ReactNode };

/** The values, what is wrong with them, what the public will not see; `children` is what comes next. */
export function SubmissionBody({ submission, children }: Props) {
  const { data: form, error, refetch } = useQuery(formQuery(submission.id));
  if (error instanceof ProblemError && (error.status === 403 || error.status === 404)) {
    return <ClosedContent>{children}</ClosedContent>;
  }
  if (error !== null && form === undefined)
    return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (form === undefined) return <Skeleton lines={8} height="60vh" />;
  return (
    <OpenContent submission={submission} form={form}>
      {children}
    </OpenContent>
  );
}

function OpenContent({ submission, form, children }: Props & { form: Form }) {
  const { t } = useTranslation('monitoring');
  const checks = useQuery(checksQuery(submission.id));
  const editable = form.editable;
  return (
    <ChecksProvider submissionId={submission.id} saved={checks.data}>
      <OwnDimensions value={form.dimensions}>
        <div className={styles.bar}>
          <Completeness form={form} />
          {editable && <SavingLine />}
          {editable && <Clashes form={form} />}
          <a href="#next-step">{t('form.toNextStep')}</a>
        </div>
        <FormFile form={form} />
        <DeviceDrafts form={form} />
        <OwnPart form={form}>{(shown) => <PeriodForm form={shown} />}</OwnPart>
        {submission.state === 'IN_APPROVAL' && <Changes form={form} />}
        {checks.error !== null && <ErrorState failure={checks.error} onRetry={() => void checks.refetch()} />}
        {checks.data !== undefined && <ChecksPanel form={form} />}
        <PrivacyPreview form={form} />
      </OwnDimensions>
      {children}
    </ChecksProvider>
  );
}

/** Where the values are kept from this account, the page says so and shows what is left: how far it is. */
function ClosedContent({ children }: { children: ReactNode }) {
  const { t } = useTranslation('monitoring');
  return (
    <>
      <EmptyState title={t('submission.closedTitle')}>{t('submission.closedText')}</EmptyState>
      {children}
    </>
  );
}
