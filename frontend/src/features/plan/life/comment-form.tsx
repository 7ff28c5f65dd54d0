import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAccount } from '@/shared/auth/use-session';
import { Field, Select } from '@/shared/ui/field';

import { body, useLifeChange, writeComment } from './life';
import styles from './life.module.css';
import { TextForm } from './text-form';

export type Place = { id: string; label: string };
type Props = {
  planId: string;
  /** The part it stands at. */
  nodeId?: string;
  /** Where it stands at none: the parts to choose from. */
  places?: Place[];
};

/** About the whole plan or one part of it; a name if one wants to give it, nothing else is asked. */
export function CommentForm({ planId, nodeId, places }: Props) {
  const { t } = useTranslation('life');
  const anonymous = useAccount() === undefined;
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [sent, setSent] = useState(0);
  const place = nodeId ?? chosen;
  const { mutate, isPending, error } = useLifeChange(
    planId,
    async (text: string) =>
      body(
        await writeComment(planId, {
          text,
          ...(place === '' ? {} : { nodeId: place }),
          ...(name.trim() === '' ? {} : { name: name.trim() }),
        }),
      ),
    () => setSent((count) => count + 1),
  );
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t(anonymous ? 'comments.rulesAnonymous' : 'comments.rules')}</p>
      {places !== undefined && (
        <Select
          label={t('comments.about')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{t('comments.whole')}</option>
          {places.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <TextForm
        key={sent}
        label={t('comments.text')}
        send={t('comments.send')}
        missing={t('textMissing')}
        maxLength={4000}
        busy={isPending}
        failure={error}
        onSend={mutate}
      >
        <Field
          label={t('comments.name')}
          help={t('comments.nameHelp')}
          maxLength={100}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </TextForm>
      <p role="status">{sent > 0 && t(anonymous ? 'comments.sentAnonymous' : 'comments.sent')}</p>
    </div>
  );
}
