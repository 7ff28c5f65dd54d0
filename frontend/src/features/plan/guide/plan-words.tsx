import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { type Stored, useAutosave } from '@/shared/api/use-autosave';
import { Field, TextArea } from '@/shared/ui/field';
import { ConflictChoice, SavingNote } from '@/shared/ui/saving-note';

import { draftQuery } from './guide';
import styles from './guide.module.css';

type Draft = Answer<'/api/v1/plans/{planId}/draft'>;
const TEXTS = ['startYear', 'endYear', 'coordinatingUnit', 'vision', 'preparation'] as const;
type Text = (typeof TEXTS)[number];
type Words = Record<Text, string>;

const YEARS: readonly Text[] = ['startYear', 'endYear'];
const LONG: readonly Text[] = ['vision', 'preparation'];

function storedWords({ document, version }: Draft): Stored<Words> {
  const words = Object.fromEntries(TEXTS.map((text) => [text, String(document.plan[text] ?? '')])) as Words;
  return { value: words, version };
}

function patchOf(words: Words): Record<string, string | number | null> {
  return Object.fromEntries(
    TEXTS.map((text) => {
      const typed = words[text].trim();
      return [text, typed === '' ? null : YEARS.includes(text) ? Number(typed) : typed];
    }),
  );
}

/** What the plan says of itself, written on the spot and saved by itself. */
export function PlanWords({ draft }: { draft: Draft }) {
  const { t } = useTranslation('guide');
  const queries = useQueryClient();
  const planId = draft.id;
  const saving = useAutosave<Words>({
    place: `plan-words-${planId}`,
    stored: storedWords(draft),
    save: async (words, version) => {
      const { data } = await api.PATCH('/api/v1/plans/{planId}/content', {
        params: { path: { planId }, header: ifMatch(version ?? draft.version) },
        // A merge patch says only what changes; the generated type is that of the whole.
        body: patchOf(words) as never,
        headers: { 'Content-Type': 'application/merge-patch+json' },
      });
      await queries.invalidateQueries({ queryKey: ['plans', planId, 'guide'], exact: true });
      if (data === undefined) throw new Error('The plan answered without a body');
      return storedWords(data);
    },
    reload: async () => storedWords(await queries.fetchQuery({ ...draftQuery(planId), staleTime: 0 })),
  });
  return (
    <div className={styles.words}>
      <SavingNote saving={saving} />
      <ConflictChoice<Words>
        saving={saving}
        show={(words) => (
          <ul>
            {TEXTS.map((text) => (
              <li key={text}>
                {t(`words.${text}`)}: {words[text]}
              </li>
            ))}
          </ul>
        )}
      />
      {TEXTS.map((text) => {
        const common = {
          label: t(`words.${text}`),
          value: saving.value[text],
          readOnly: !draft.editable,
        };
        const change = (value: string) => saving.change({ ...saving.value, [text]: value });
        return LONG.includes(text) ? (
          <TextArea key={text} {...common} onChange={(e) => change(e.target.value)} />
        ) : (
          <Field
            key={text}
            {...common}
            {...(YEARS.includes(text) ? { inputMode: 'numeric', type: 'number', min: 1990, max: 2100 } : {})}
            onChange={(e) => change(e.target.value)}
          />
        );
      })}
    </div>
  );
}
