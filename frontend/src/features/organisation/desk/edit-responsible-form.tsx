import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Field } from '@/shared/ui/field';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { PersonFields } from './person-fields';
import { MERGE, orNull, type Unit, useChange } from './profile';

type Responsible = Unit['responsibles'][number];
type Props = { unitId: string; responsible: Responsible; onDone: () => void };

/** What is written about the person is put right, or they leave; another person is another appointment. */
export function EditResponsibleForm({ unitId, responsible, onDone }: Props) {
  const { t } = useTranslation('organisation');
  const { title, email, account, until } = responsible;
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { title: title ?? '', email: email ?? '', account: account ?? '', until: until ?? '' },
  });
  const save = useChange(
    (said: Record<'title' | 'email' | 'account' | 'until', string>) =>
      api.PATCH('/api/v1/units/{unitId}/responsibles/{responsibleId}', {
        params: { path: { unitId, responsibleId: responsible.id } },
        headers: { ...ifMatch(responsible.version), ...MERGE },
        body: {
          title: orNull(said.title),
          email: orNull(said.email),
          account: orNull(said.account),
          until: orNull(said.until),
        } as never, // null empties
      }),
    onDone,
  );
  const send = handleSubmit((said) =>
    save.mutate(said, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  return (
    <DeskForm onSubmit={send} save={save}>
      <div className={styles.pair}>
        <PersonFields fieldOf={(name) => ({ error: errors[name]?.message, ...register(name) })} />
        <Field
          label={t('units.responsibleUntil')}
          help={t('units.responsibleUntilHelp')}
          type="date"
          error={errors.until?.message}
          {...register('until')}
        />
      </div>
    </DeskForm>
  );
}
