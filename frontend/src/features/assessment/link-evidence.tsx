import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { useTerm } from '@/shared/i18n/use-term';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, Select } from '@/shared/ui/field';
import styles from './score-form.module.css';

const KINDS = ['LINK', 'OFFICIAL_DOCUMENT', 'COUNCIL_DECISION', 'REPORT'] as const;

type Link = { title: string; url: string; kind: (typeof KINDS)[number]; documentDate: string };
const BLANK: Link = { title: '', url: '', kind: 'LINK', documentDate: '' };

/** The board's own evidence: an address that anybody can open. */
export function LinkEvidence({
  assessmentId,
  onAdded,
}: {
  assessmentId: string;
  onAdded: (id: string) => void;
}) {
  const { t } = useTranslation('assessment');
  const term = useTerm();
  const queries = useQueryClient();
  const details = useRef<HTMLDetailsElement>(null);
  const { register, handleSubmit, reset, setError, formState } = useForm<Link>({ defaultValues: BLANK });
  const errors = formState.errors;
  const add = useMutation({
    mutationFn: async ({ documentDate, ...link }: Link) =>
      (
        await api.POST('/api/v1/assessments/{assessmentId}/evidence', {
          params: { path: { assessmentId } },
          body: documentDate === '' ? link : { ...link, documentDate },
          headers: idempotencyKey(),
        })
      ).data,
    onSuccess: async (added) => {
      reset(BLANK);
      announce(t('evidence.done'));
      if (details.current !== null) details.current.open = false;
      if (added !== undefined) onAdded(added.id);
      await queries.invalidateQueries({ queryKey: ['assessment', assessmentId] });
    },
    onError: (failure) => placeViolations(failure, setError),
  });
  const send = handleSubmit((link) => add.mutate(link));
  return (
    <details ref={details} className={styles.link}>
      <summary>{t('evidence.add')}</summary>
      <form className={styles.linkForm} onSubmit={(event) => void send(event)} noValidate>
        <p className={styles.help}>{t('evidence.addHelp')}</p>
        <Field
          label={t('evidence.title')}
          error={errors.title?.message}
          {...register('title', { required: t('evidence.titleNeeded'), maxLength: 300 })}
        />
        <Field
          label={t('evidence.url')}
          type="url"
          error={errors.url?.message}
          {...register('url', { validate: (url) => isHttps(url) || t('evidence.urlNeeded') })}
        />
        <div className={styles.pair}>
          <Select label={t('evidence.kindLabel')} {...register('kind')}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {term('evidenceKind', kind)}
              </option>
            ))}
          </Select>
          <Field
            label={t('evidence.date')}
            type="date"
            error={errors.documentDate?.message}
            {...register('documentDate')}
          />
        </div>
        {add.isError && <ErrorState failure={add.error} />}
        <div>
          <Button type="submit" variant="quiet" busy={add.isPending}>
            {t('evidence.send')}
          </Button>
        </div>
      </form>
    </details>
  );
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
