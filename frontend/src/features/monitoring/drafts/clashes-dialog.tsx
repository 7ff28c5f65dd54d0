import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { Button } from '@/shared/ui/button';
import { type Column, DataTable } from '@/shared/ui/data-table';
import { Dialog } from '@/shared/ui/dialog';
import dialogStyles from '@/shared/ui/dialog.module.css';

import { entryOf } from '../form/entry';
import type { Claim, Form, Observation } from '../form/form';
import { claimEntryOf } from '../form/use-claim';
import type { Held } from '../saving/saver';
import styles from './drafts.module.css';
import { useNameOf, useSummary } from './whereabouts';

type Choice = 'mine' | 'theirs';
type Props = { form: Form; clashes: readonly Held[]; onClose: () => void };

/** All that two people changed at once: both sides of each, one choice per row, and nothing is lost until it is made. */
export function ClashesDialog({ form, clashes, onClose }: Props) {
  const { t } = useTranslation('monitoring');
  const nameOf = useNameOf(form);
  const sidesOf = useSides();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const chosen = clashes.filter(({ place }) => choices[place] !== undefined);
  const all = (choice: Choice): void =>
    setChoices(Object.fromEntries(clashes.map(({ place }) => [place, choice])));
  const settle = (): void => {
    for (const clash of chosen) clash.resolve(choices[clash.place] ?? 'theirs');
    if (chosen.length === clashes.length) onClose();
  };
  // Another tab may settle the last of them.
  useEffect(() => {
    if (clashes.length === 0) onClose();
  }, [clashes.length, onClose]);
  const side = (choice: Choice): Column<Held> => ({
    key: choice,
    header: t(`conflict.${choice}`),
    cell: (clash) => (
      <Side
        clash={clash}
        name={nameOf(clash.key)}
        label={t(`conflict.${choice}`)}
        checked={choices[clash.place] === choice}
        onCheck={() => setChoices({ ...choices, [clash.place]: choice })}
      >
        {sidesOf(clash)[choice]}
      </Side>
    ),
  });
  return (
    <Dialog title={t('clashes.title')} wide onClose={onClose}>
      <p>{t('clashes.text', { count: clashes.length })}</p>
      <p className={styles.acts}>
        <Button variant="quiet" onClick={() => all('mine')}>
          {t('clashes.allMine')}
        </Button>
        <Button variant="quiet" onClick={() => all('theirs')}>
          {t('clashes.allTheirs')}
        </Button>
      </p>
      <DataTable
        caption={t('clashes.title')}
        hiddenCaption
        rows={[...clashes]}
        rowKey={({ place }) => place}
        columns={[
          { key: 'what', header: t('clashes.what'), cell: ({ key }) => nameOf(key), rowHeader: true },
          side('mine'),
          side('theirs'),
        ]}
      />
      <div className={dialogStyles.actions}>
        <Button disabled={chosen.length === 0} onClick={settle}>
          {t('clashes.settle', { count: chosen.length })}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('conflict.later')}
        </Button>
      </div>
    </Dialog>
  );
}

type SideProps = {
  clash: Held;
  name: string;
  label: string;
  checked: boolean;
  onCheck: () => void;
  children: ReactNode;
};

function Side({ clash, name, label, checked, onCheck, children }: SideProps) {
  return (
    <label className={styles.side}>
      <input type="radio" name={clash.place} checked={checked} onChange={onCheck} />
      <span className="visually-hidden">
        {name}, {label}:{' '}
      </span>
      <span>{children}</span>
    </label>
  );
}

/** Both sides in words; of the stored one also who saved it and when, where the server tells. */
function useSides(): (clash: Held) => Record<Choice, string> {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const format = useFormat();
  const summary = useSummary();
  const entryIn = (key: string, theirs: unknown): object =>
    key.startsWith('claim:') ? claimEntryOf(theirs as Claim) : entryOf(theirs as Observation, language);
  return ({ key, read }) => {
    const { draft, state } = read();
    const theirs = state.kind === 'conflict' ? state.theirs : null;
    const { updatedBy, updatedAt } = (theirs ?? {}) as Partial<Observation>;
    const by =
      updatedBy === undefined || updatedAt === undefined
        ? ''
        : ` (${t('clashes.by', { who: updatedBy, when: format.moment(updatedAt) })})`;
    return {
      mine: draft === null ? '' : summary(key, draft.entry),
      theirs: theirs === null ? t('conflict.removed') : summary(key, entryIn(key, theirs)) + by,
    };
  };
}
