import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import type { Body } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { OrganisationSearch } from '@/shared/reference/organisation-search';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import styles from './board.module.css';
import { ProblemNote } from './problem-note';
import { useThemeNames } from './use-theme-names';

type NewMember = Body<'/api/v1/board-members', 'post'>;
const BLANK = {
  account: '',
  name: '',
  organisationId: '',
  expertise: [] as string[],
  termFrom: '',
  termUntil: '',
};

export function AddMember() {
  const { t } = useTranslation('assessment');
  const { themes, nameOf } = useThemeNames();
  const details = useRef<HTMLDetailsElement>(null);
  const form = useForm({ defaultValues: BLANK });
  const { register, control, handleSubmit, setError, reset, formState } = form;
  const errors = formState.errors;
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: ({ termUntil, ...member }: typeof BLANK) => {
      const body: NewMember = termUntil === '' ? member : { ...member, termUntil };
      return api.POST('/api/v1/board-members', { body, headers: idempotencyKey() });
    },
    onSuccess: async () => {
      reset(BLANK);
      if (details.current !== null) details.current.open = false;
      announce(t('members.done'));
      await queries.invalidateQueries({ queryKey: ['board-members'] });
    },
    onError: (failure) => placeViolations(failure, setError),
  });
  const send = handleSubmit((member) => add.mutate(member));
  const required = t('members.required');
  return (
    <details ref={details} className={styles.disclosure}>
      <summary>{t('members.add')}</summary>
      <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        <div className={styles.pair}>
          <Field
            label={t('members.account')}
            help={t('members.accountHelp')}
            autoComplete="off"
            error={errors.account?.message}
            {...register('account', { required })}
          />
          <Field
            label={t('members.fullName')}
            autoComplete="off"
            error={errors.name?.message}
            {...register('name', { required })}
          />
        </div>
        <Controller
          control={control}
          name="organisationId"
          rules={{ required }}
          render={({ field, fieldState }) => (
            <OrganisationSearch
              label={t('members.organisationChoose')}
              help={t('members.organisationHelp')}
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
        <fieldset className={styles.checks}>
          <legend>{t('members.expertiseChoose')}</legend>
          {themes.map(({ slug }) => (
            <label key={slug} className={styles.part}>
              <input type="checkbox" value={slug} {...register('expertise')} />
              {nameOf(slug)}
            </label>
          ))}
        </fieldset>
        <div className={styles.pair}>
          <Field
            label={t('members.termFrom')}
            type="date"
            error={errors.termFrom?.message}
            {...register('termFrom', { required })}
          />
          <Field
            label={t('members.termUntil')}
            type="date"
            error={errors.termUntil?.message}
            {...register('termUntil')}
          />
        </div>
        <ProblemNote failure={add.error} />
        <div>
          <Button type="submit" busy={add.isPending}>
            {t('members.send')}
          </Button>
        </div>
      </form>
    </details>
  );
}
