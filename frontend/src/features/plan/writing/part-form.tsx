import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Stored } from '@/shared/api/use-autosave';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ConflictChoice, SavingNote } from '@/shared/ui/saving-note';

import type { Desk } from './desk';
import type { Content } from './draft';
import { type FieldName, FORMS, type Group } from './fields';
import styles from './form.module.css';
import { NodeField } from './node-field';
import { useContent } from './use-content';

type Props = {
  desk: Desk;
  id: string;
  kind: keyof typeof FORMS;
  stored: Stored<Content>;
  editable: boolean;
  words: Map<string, string[]>;
};

/** Everything one part says. Mounted anew for each part. */
export function PartForm({ desk, id, kind, stored, editable, words }: Props) {
  const { t } = useTranslation('writing');
  const content = useContent({
    place: `plan:${desk.planId}:${id}`,
    stored,
    save: (before, after, version) =>
      kind === 'PLAN' ? desk.savePlan(before, after, version) : desk.save(id, before, after, version),
    reload: async () => {
      if (kind !== 'PLAN') return desk.stored(id);
      const draft = await desk.refresh();
      return { value: draft.document.plan as unknown as Content, version: draft.version };
    },
  });
  const { flush, failure, value, put, theirs, contested } = content;
  useEffect(() => desk.typedIn(flush), [desk, flush]);
  const faults = useMemo(
    () =>
      new Map(
        failure?.problem.violations?.map(({ pointer, message }) => [pointer.split('/')[1] ?? '', message]),
      ),
    [failure],
  );
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} onBlur={() => void flush()}>
      <SavingNote saving={content} />
      <fieldset disabled={!editable}>
        {FORMS[kind].map((group, index) => (
          <FieldGroup key={group.name} group={group} folded={index > 0} value={value} faults={faults}>
            {group.fields.map((spec) => (
              <NodeField
                key={spec.name}
                spec={spec}
                value={value[spec.name]}
                error={faults.get(spec.name)}
                words={words.get(spec.input === 'units' ? 'units' : spec.name) ?? []}
                onChange={(next) => put(spec.name, next)}
              />
            ))}
          </FieldGroup>
        ))}
      </fieldset>
      {theirs !== undefined && theirs.version === null && (
        <Dialog title={t('gone.title')} onClose={() => undefined}>
          <p>{t('gone.text')}</p>
          <p>{written(value['title'])}</p>
          <Button onClick={content.takeTheirs}>{t('gone.close')}</Button>
        </Dialog>
      )}
      {theirs !== undefined && theirs.version !== null && contested.length > 0 && (
        <Conflict fields={contested} content={content} />
      )}
    </form>
  );
}

type GroupProps = {
  group: Group;
  folded: boolean;
  value: Content;
  faults: Map<string, string>;
  children: React.ReactNode;
};

/** Folded until it is wanted, so that the form stays calm; open where something was refused. */
function FieldGroup({ group: { name, fields }, folded, value, faults, children }: GroupProps) {
  const { t } = useTranslation('writing');
  const details = useRef<HTMLDetailsElement>(null);
  const refused = fields.some((field) => faults.has(field.name));
  useEffect(() => {
    if (refused && details.current !== null) details.current.open = true;
  }, [refused]);
  if (!folded) return <div className={styles.fields}>{children}</div>;
  const filled = fields.filter((field) => isSaid(value[field.name])).length;
  return (
    <details className={styles.group} ref={details}>
      <summary>
        {t(`group.${name}`)} <span className={styles.count}>{t('group.filled', { count: filled })}</span>
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function Conflict({ fields, content }: { fields: string[]; content: ReturnType<typeof useContent> }) {
  const { t } = useTranslation('writing');
  const { theirs, value, takeMine, takeTheirs } = content;
  const show = (one: Content) => (
    <dl>
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`field.${field as FieldName}`)}</dt>
          <dd>{written(one[field]) || t('unstated')}</dd>
        </div>
      ))}
    </dl>
  );
  return <ConflictChoice saving={{ theirs, value, keepMine: takeMine, takeTheirs }} show={show} />;
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(' · ');
  if (value !== null && typeof value === 'object') return Object.values(value).map(written).join(' ');
  return value === undefined || value === null ? '' : JSON.stringify(value).replaceAll('"', '');
}
