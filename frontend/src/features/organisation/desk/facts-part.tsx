import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { idempotencyKey } from '@/shared/api/headers';
import { placeViolations } from '@/shared/api/place-violations';
import { Field, Select } from '@/shared/ui/field';

import { BODIES, EqualityFacts } from '../equality-facts';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { Disclosure } from './disclosure';
import { FactEvidenceForm } from './fact-evidence-form';
import { OwnEvidence } from './own-evidence';
import { type EqualityFact, orNull, ownEvidenceQuery, useChange } from './profile';

const BLANK = {
  body: 'EQUALITY_UNIT',
  present: 'true',
  since: '',
  name: '',
  contact: '',
  decisionReference: '',
  source: '',
};

/** What holds now with its evidence; a new statement ends the former one and keeps it readable. */
export function FactsPart({ id, facts }: { id: string; facts: EqualityFact[] }) {
  const { t } = useTranslation('organisation');
  const { data: evidence = [] } = useQuery(ownEvidenceQuery(id));
  return (
    <>
      <EqualityFacts
        facts={facts}
        evidence={evidence}
        show={(own) => <OwnEvidence evidence={own} />}
        action={(fact) => (
          <Disclosure summary={t('evidence.add')}>
            {(close) => <FactEvidenceForm factId={fact.id} onDone={close} />}
          </Disclosure>
        )}
      />
      <Disclosure summary={t('equality.record')}>{(close) => <FactForm id={id} onDone={close} />}</Disclosure>
    </>
  );
}

function FactForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, setError, reset, formState } = useForm({ defaultValues: BLANK });
  const save = useChange(
    (said: typeof BLANK) =>
      api.POST('/api/v1/organisations/{organisation}/equality-facts', {
        params: { path: { organisation: id } },
        headers: idempotencyKey(),
        body: {
          body: said.body,
          present: said.present === 'true',
          since: said.since,
          name: orNull(said.name),
          contact: orNull(said.contact),
          decisionReference: orNull(said.decisionReference),
          source: orNull(said.source),
        } as never, // null: not stated
      }),
    () => {
      reset(BLANK);
      onDone();
    },
  );
  const send = handleSubmit((said) =>
    save.mutate(said, { onError: (failure) => placeViolations(failure, setError) }),
  );
  const errors = formState.errors;
  return (
    <DeskForm onSubmit={send} save={save}>
      <p className={styles.small}>{t('equality.recordHelp')}</p>
      <div className={styles.pair}>
        <Select label={t('equality.body')} {...register('body')}>
          {BODIES.map((body) => (
            <option key={body} value={body}>
              {t(`equality.${body}`)}
            </option>
          ))}
        </Select>
        <Select label={t('equality.present')} {...register('present')}>
          <option value="true">{t('equality.yes')}</option>
          <option value="false">{t('equality.no')}</option>
        </Select>
        <Field
          label={t('equality.since')}
          type="date"
          error={errors.since?.message}
          {...register('since', { required: t('desk.required') })}
        />
      </div>
      <Field label={t('equality.name')} error={errors.name?.message} {...register('name')} />
      <Field
        label={t('equality.contact')}
        help={t('desk.officeOnly')}
        error={errors.contact?.message}
        {...register('contact')}
      />
      <Field
        label={t('equality.decision')}
        help={t('equality.decisionHelp')}
        error={errors.decisionReference?.message}
        {...register('decisionReference')}
      />
      <Field label={t('equality.source')} error={errors.source?.message} {...register('source')} />
    </DeskForm>
  );
}
