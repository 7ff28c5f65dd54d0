import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey, ifMatch } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { useTerm } from '@/shared/i18n/use-term';
import { provincesQuery } from '@/shared/reference/provinces';
import { Button } from '@/shared/ui/button';
import { Field, Select } from '@/shared/ui/field';

import styles from '../desk/desk.module.css';
import { MERGE, orNull, type Profile, useChange } from '../desk/profile';
import { Refused } from '../desk/refused';
import { KINDS, TYPES } from './kinds';

type Props = { organisation?: Profile['organisation']; onDone?: () => void };
type Identity = ReturnType<typeof identityOf>;

/** What an organisation is: its name and kind and, for a municipality, its type and province. */
export function IdentityForm({ organisation, onDone }: Props) {
  const { t } = useTranslation('organisation');
  const term = useTerm();
  const { data: provinces = [] } = useQuery(provincesQuery);
  const { register, handleSubmit, control, setError, reset, formState } = useForm({
    defaultValues: identityOf(organisation),
  });
  const municipality = useWatch({ control, name: 'kind' }) === 'MUNICIPALITY';
  const save = useChange(
    (identity: Identity) => (organisation === undefined ? create(identity) : edit(organisation, identity)),
    () => {
      if (organisation === undefined) reset();
      onDone?.();
    },
  );
  const send = handleSubmit((identity) =>
    save.mutate(identity, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  const required = t('desk.required');
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <Field
        label={t('admin.name')}
        help={organisation === undefined ? t('admin.slugHelp') : undefined}
        autoComplete="off"
        error={errors.name?.message}
        {...register('name', { required })}
      />
      <div className={styles.pair}>
        <Select label={t('admin.kind')} error={errors.kind?.message} {...register('kind')}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {term('organisationKind', kind)}
            </option>
          ))}
        </Select>
        {municipality && (
          <Select
            label={t('list.type')}
            error={errors.municipalityType?.message}
            {...register('municipalityType')}
          >
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {term('municipalityType', type)}
              </option>
            ))}
          </Select>
        )}
        <Select
          label={t('list.province')}
          error={errors.provincePlate?.message}
          {...register('provincePlate', municipality ? { required } : {})}
        >
          <option value="">–</option>
          {provinces.map(({ plate, name }) => (
            <option key={plate} value={String(plate)}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Refused failure={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          {t(organisation === undefined ? 'admin.create' : 'desk.save')}
        </Button>
      </div>
    </form>
  );
}

function identityOf(organisation: Props['organisation']) {
  return {
    name: organisation?.name ?? '',
    kind: organisation?.kind ?? ('MUNICIPALITY' as const),
    municipalityType: organisation?.municipalityType ?? ('TOWN' as const),
    provincePlate: organisation?.provincePlate == null ? '' : String(organisation.provincePlate),
  };
}

function bodyOf({ name, kind, municipalityType, provincePlate }: Identity) {
  return {
    name,
    kind,
    municipalityType: kind === 'MUNICIPALITY' ? municipalityType : null,
    provincePlate: orNull(provincePlate) === null ? null : Number(provincePlate),
  } as never; // null: has none
}

function create(identity: Identity) {
  return api.POST('/api/v1/organisations', { headers: idempotencyKey(), body: bodyOf(identity) });
}

function edit({ id, version }: Profile['organisation'], identity: Identity) {
  return api.PATCH('/api/v1/organisations/{organisation}', {
    params: { path: { organisation: id } },
    headers: { ...ifMatch(version), ...MERGE },
    body: bodyOf(identity),
  });
}
