import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';

import { PopulationTable } from '../population-table';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { numberOrNull, type Population, useChange } from './profile';
import { Refused } from './refused';

const BLANK = { year: '', female: '', male: '', total: '', source: '' };

/** A row a year: a year that is there already is corrected over the version that was read. */
export function PopulationPart({ id, population }: { id: string; population: Population[] }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, reset, formState } = useForm({ defaultValues: BLANK });
  const save = useChange(
    ({ year, female, male, total, source }: typeof BLANK) => {
      const known = population.find((row) => row.year === Number(year));
      return api.PUT('/api/v1/organisations/{organisation}/population/{year}', {
        params: { path: { organisation: id, year: Number(year) } },
        headers: known === undefined ? ifNew() : ifMatch(known.version),
        body: {
          female: numberOrNull(female),
          male: numberOrNull(male),
          total: Number(total),
          source,
        } as never, // null: not stated
      });
    },
    () => reset(BLANK),
  );
  const remove = useChange(({ year, version }: Population) =>
    api.DELETE('/api/v1/organisations/{organisation}/population/{year}', {
      params: { path: { organisation: id, year } },
      headers: ifMatch(version),
    }),
  );
  const send = handleSubmit((row) =>
    save.mutate(row, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  const required = t('desk.required');
  return (
    <>
      <PopulationTable
        population={population}
        action={(row) => (
          <Button
            variant="quiet"
            aria-label={t('population.removeYear', { year: String(row.year) })}
            busy={remove.isPending}
            onClick={() => remove.mutate(row)}
          >
            {t('desk.remove')}
          </Button>
        )}
      />
      <Refused failure={remove.error} />
      <DeskForm onSubmit={send} save={save}>
        <p className={styles.small}>{t('population.help')}</p>
        <div className={styles.pair}>
          <Field
            label={t('population.year')}
            inputMode="numeric"
            error={errors.year?.message}
            {...register('year', {
              required,
              pattern: { value: /^\d{4}$/, message: t('population.yearForm') },
            })}
          />
          <Field
            label={t('population.female')}
            type="number"
            min={0}
            error={errors.female?.message}
            {...register('female')}
          />
          <Field
            label={t('population.male')}
            type="number"
            min={0}
            error={errors.male?.message}
            {...register('male')}
          />
          <Field
            label={t('population.total')}
            type="number"
            min={1}
            error={errors.total?.message}
            {...register('total', { required })}
          />
        </div>
        <Field
          label={t('population.source')}
          help={t('population.sourceHelp')}
          error={errors.source?.message}
          {...register('source', { required })}
        />
      </DeskForm>
    </>
  );
}
