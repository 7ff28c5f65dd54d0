import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { Field, Select } from '@/shared/ui/field';

import styles from './desk.module.css';
import { useChange } from './profile';
import { Refused } from './refused';

const KINDS = ['COUNCIL_DECISION', 'OFFICIAL_DOCUMENT', 'REPORT'] as const;
const VISIBILITIES = ['PUBLIC', 'BOARD', 'PRIVATE'] as const;
type Draft = {
  as: 'file' | 'link';
  file?: FileList;
  url: string;
  title: string;
  kind: string;
  visibility: string;
  documentDate: string;
  personalDataDeclared: boolean;
};
const BLANK: Draft = {
  as: 'file',
  url: '',
  title: '',
  kind: 'COUNCIL_DECISION',
  visibility: 'PUBLIC',
  documentDate: '',
  personalDataDeclared: false,
};

/** A file or a web address behind a fact; what is given for everybody is public at once, and the form says so. */
export function FactEvidenceForm({ factId, onDone }: { factId: string; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const term = useTerm();
  const { register, handleSubmit, control, setError, reset, formState } = useForm<Draft>({
    defaultValues: BLANK,
  });
  const as = useWatch({ control, name: 'as' });
  const save = useChange(
    (draft: Draft) => (draft.as === 'file' ? attach(factId, draft) : link(factId, draft)),
    () => {
      reset(BLANK);
      onDone();
    },
  );
  const send = handleSubmit((draft) =>
    save.mutate(draft, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  const required = t('desk.required');
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <div className={styles.pair}>
        <Select label={t('evidence.as')} {...register('as')}>
          <option value="file">{t('evidence.file')}</option>
          <option value="link">{t('evidence.link')}</option>
        </Select>
        {as === 'file' ? (
          <Field
            key="file"
            type="file"
            label={t('evidence.file')}
            help={t('evidence.fileHelp')}
            error={errors.file?.message}
            {...register('file', { required })}
          />
        ) : (
          <Field
            key="url"
            type="url"
            label={t('evidence.link')}
            placeholder="https://"
            error={errors.url?.message}
            {...register('url', { required })}
          />
        )}
        <Field
          label={t('evidence.title')}
          error={errors.title?.message}
          {...register('title', { required })}
        />
        <Select label={t('evidence.kind')} {...register('kind')}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {term('evidenceKind', kind)}
            </option>
          ))}
        </Select>
        <Select label={t('evidence.who')} {...register('visibility')}>
          {VISIBILITIES.map((visibility) => (
            <option key={visibility} value={visibility}>
              {t(`evidence.visibility.${visibility}`)}
            </option>
          ))}
        </Select>
        <Field type="date" label={t('evidence.date')} {...register('documentDate')} />
      </div>
      <label className={styles.check}>
        <input type="checkbox" {...register('personalDataDeclared', { required })} />
        {t('evidence.declared')}
      </label>
      <span role="alert">{errors.personalDataDeclared?.message}</span>
      <Refused failure={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          {t('evidence.send')}
        </Button>
      </div>
    </form>
  );
}

function attach(
  factId: string,
  { file, title, kind, visibility, documentDate, personalDataDeclared }: Draft,
) {
  const form = new FormData();
  const chosen = file?.[0];
  if (chosen !== undefined) form.set('file', chosen);
  form.set('title', title);
  form.set('kind', kind);
  form.set('visibility', visibility);
  if (documentDate !== '') form.set('documentDate', documentDate);
  form.set('personalDataDeclared', String(personalDataDeclared));
  return api.POST('/api/v1/equality-facts/{factId}/evidence', {
    params: { path: { factId } },
    headers: idempotencyKey(),
    body: form as never,
  });
}

function link(factId: string, { url, title, kind, visibility, documentDate, personalDataDeclared }: Draft) {
  return api.POST('/api/v1/equality-facts/{factId}/links', {
    params: { path: { factId } },
    headers: idempotencyKey(),
    body: {
      url,
      title,
      kind,
      visibility,
      personalDataDeclared,
      ...(documentDate === '' ? {} : { documentDate }),
    } as never,
  });
}
