import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Field, TextArea } from '@/shared/ui/field';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { MERGE, orNull, type Profile, useChange } from './profile';

type Organisation = Profile['organisation'];

/** Website, how the office is reached, the Charter and a note: what the organisation says of itself. */
export function ProfileForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, formState } = useForm({ defaultValues: textsOf(organisation) });
  const save = useChange((texts: Texts) =>
    api.PATCH('/api/v1/organisations/{organisation}/profile', {
      params: { path: { organisation: organisation.id } },
      headers: { ...ifMatch(organisation.version), ...MERGE },
      // A merge patch says null where a full body would leave the part out.
      body: patchOf(texts) as never,
    }),
  );
  const send = handleSubmit((texts) =>
    save.mutate(texts, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  return (
    <DeskForm onSubmit={send} save={save}>
      <Field
        label={t('profile.website')}
        type="url"
        placeholder="https://"
        error={errors.website?.message}
        {...register('website')}
      />
      <div className={styles.pair}>
        <Field
          label={t('profile.email')}
          help={t('desk.officeOnly')}
          type="email"
          error={errors.contact?.email?.message}
          {...register('contact.email')}
        />
        <Field
          label={t('profile.phone')}
          type="tel"
          error={errors.contact?.phone?.message}
          {...register('contact.phone')}
        />
      </div>
      <Field
        label={t('profile.address')}
        error={errors.contact?.address?.message}
        {...register('contact.address')}
      />
      <Field
        label={t('profile.charter')}
        type="date"
        error={errors.charterSignedOn?.message}
        {...register('charterSignedOn')}
      />
      <TextArea label={t('profile.note')} error={errors.note?.message} {...register('note')} />
    </DeskForm>
  );
}

type Texts = ReturnType<typeof textsOf>;

function textsOf({ website, contact, charterSignedOn, note }: Organisation) {
  return {
    website: website ?? '',
    contact: {
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
      address: contact?.address ?? '',
    },
    charterSignedOn: charterSignedOn ?? '',
    note: note ?? '',
  };
}

function patchOf({ website, contact, charterSignedOn, note }: Texts) {
  return {
    website: orNull(website),
    contact: {
      email: orNull(contact.email),
      phone: orNull(contact.phone),
      address: orNull(contact.address),
    },
    charterSignedOn: orNull(charterSignedOn),
    note: orNull(note),
  };
}
