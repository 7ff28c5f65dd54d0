import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Field, TextArea } from '@/shared/ui/field';

import type { Desk } from './desk';
import styles from './form.module.css';
import type { Part } from './parts';
import { goalOf } from './rows';

type Props = { desk: Desk; objectives: Part[]; editable: boolean };

/** A goal is what its objectives say of it: changed in each of them, one after another, over the version read. */
export function GoalForm({ desk, objectives, editable }: Props) {
  const { t } = useTranslation('writing');
  const first = objectives[0];
  const [goal, setGoal] = useState(() => (first === undefined ? { code: '', title: '' } : goalOf(first)));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const save = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      for (const { id, content } of objectives) {
        const version = desk.draft()?.versions[id] ?? 0;
        const after = { ...content, goalCode: goal.code || undefined, goalTitle: goal.title || undefined };
        await desk.save(id, content, after, version);
      }
      announce(t('goal.saved', { count: objectives.length }));
    } catch (problem) {
      setFailure(problem);
      await desk.refresh().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.help}>{t('goal.help', { count: objectives.length })}</p>
      <fieldset disabled={!editable} className={styles.fields}>
        <TextArea
          label={t('field.goalTitle')}
          rows={3}
          maxLength={1000}
          value={goal.title}
          onChange={(event) => setGoal({ ...goal, title: event.target.value })}
        />
        <Field
          label={t('field.goalCode')}
          maxLength={100}
          value={goal.code}
          onChange={(event) => setGoal({ ...goal, code: event.target.value })}
        />
        <Button type="submit" busy={busy}>
          {t('goal.save')}
        </Button>
      </fieldset>
      {failure !== undefined && <ErrorState failure={failure} title={t('goal.failed')} />}
    </form>
  );
}
