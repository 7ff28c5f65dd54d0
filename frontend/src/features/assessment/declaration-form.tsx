import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { ProblemError } from '@/shared/api/problem';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { TextArea } from '@/shared/ui/field';
import styles from './declaration.module.css';
import { ProblemNote } from './problem-note';
import type { Declaration, DeclareConflict } from './types';

const OUTCOMES = ['NONE', 'DISCLOSED', 'BLOCKED'] as const;
const GROUNDS = ['EMPLOYMENT', 'CONTRACT_OR_GRANT', 'KINSHIP', 'POLITICAL', 'MEMBERSHIP', 'OTHER'] as const;

type Fields = {
  outcome: DeclareConflict['outcome'] | '';
  grounds: DeclareConflict['grounds'];
  explanation: string;
};
type Props = { organisationId: string; periodId: string; declared: Declaration | undefined };

export function DeclarationForm({ organisationId, periodId, declared }: Props) {
  const { t } = useTranslation('assessment');
  const { register, handleSubmit, control, setError, formState } = useForm<Fields>({
    defaultValues: {
      outcome: declared?.outcome ?? '',
      grounds: declared?.grounds ?? [],
      explanation: declared?.explanation ?? '',
    },
  });
  const { errors } = formState;
  const outcome = useWatch({ control, name: 'outcome' });
  const tied = outcome === 'DISCLOSED' || outcome === 'BLOCKED';
  const declare = useDeclare({ organisationId, periodId, version: declared?.version });
  const send = handleSubmit((fields) =>
    declare.mutate(bodyOf(fields), { onError: (failure) => placeViolations(failure, setError) }),
  );
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <fieldset className={styles.options} aria-describedby="outcome-error">
        <legend>{t('declaration.outcome')}</legend>
        {OUTCOMES.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              value={option}
              aria-describedby={`outcome-${option}`}
              {...register('outcome', { required: t('declaration.outcomeNeeded') })}
            />
            <span className={styles.word}>{t(`declaration.${option}`)}</span>
            <span id={`outcome-${option}`} className={styles.consequence} aria-hidden="true">
              {t(`declaration.${option}Help`)}
            </span>
          </label>
        ))}
        <p id="outcome-error" role="alert" className={styles.error}>
          {errors.outcome?.message}
        </p>
      </fieldset>
      {tied && (
        <>
          <fieldset className={styles.grounds} aria-describedby="grounds-help grounds-error">
            <legend>{t('declaration.grounds')}</legend>
            <p id="grounds-help" className={styles.consequence}>
              {t('declaration.groundsHelp')}
            </p>
            {GROUNDS.map((ground) => (
              <label key={ground} className={styles.ground}>
                <input
                  type="checkbox"
                  value={ground}
                  {...register('grounds', {
                    validate: (grounds, fields) =>
                      fields.outcome === 'NONE' || grounds.length > 0 || t('declaration.groundsNeeded'),
                  })}
                />
                {t(`ground.${ground}`)}
              </label>
            ))}
            <p id="grounds-error" role="alert" className={styles.error}>
              {errors.grounds?.message}
            </p>
          </fieldset>
          <TextArea
            label={t('declaration.explanation')}
            help={t('declaration.explanationHelp')}
            maxLength={2000}
            error={errors.explanation?.message}
            {...register('explanation', {
              validate: (text, fields) =>
                fields.outcome === 'NONE' || text.trim() !== '' || t('declaration.explanationNeeded'),
            })}
          />
        </>
      )}
      {isStale(declare.error) ? (
        <p role="alert">{t('declaration.stale')}</p>
      ) : (
        <ProblemNote failure={declare.error} />
      )}
      <div>
        <Button type="submit" busy={declare.isPending}>
          {t(declared === undefined ? 'declaration.send' : 'declaration.update')}
        </Button>
      </div>
    </form>
  );
}

function bodyOf({ outcome, grounds, explanation }: Fields): DeclareConflict {
  if (outcome === 'NONE' || outcome === '') return { outcome: 'NONE', grounds: [] };
  return { outcome, grounds, explanation };
}

function isStale(failure: unknown): boolean {
  return failure instanceof ProblemError && [412, 428].includes(failure.status);
}

function useDeclare({
  organisationId,
  periodId,
  version,
}: {
  organisationId: string;
  periodId: string;
  version: number | undefined;
}) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const readAgain = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['declarations'] });
    await queries.invalidateQueries({ queryKey: ['assessments'] });
    await queries.invalidateQueries({ queryKey: ['assessment'] });
  };
  return useMutation({
    mutationFn: (body: DeclareConflict) =>
      api.PUT('/api/v1/declarations/{organisationId}/{periodId}', {
        params: { path: { organisationId, periodId } },
        body,
        headers: version === undefined ? ifNew() : ifMatch(version),
      }),
    onSuccess: async () => {
      announce(t('declaration.done'));
      await readAgain();
    },
    onError: (failure) => {
      if (isStale(failure)) void queries.invalidateQueries({ queryKey: ['declarations'] });
    },
  });
}
