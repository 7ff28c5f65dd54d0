import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { Field, TextArea } from '@/shared/ui/field';

import {
  type Category,
  type Dimension,
  isKnown,
  MOST,
  namesIn,
  saveCategories,
  withNames,
} from './categories';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { useChange } from './profile';

type Props = { id: string; dimension: Dimension; onDone: () => void };
const BLANK = { names: '' };
const LONGEST = 200;

/** New categories, typed or pasted one a line; they join what the server has at that moment. */
export function AddCategories({ id, dimension, onDone }: Props) {
  const { t } = useTranslation('organisation');
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: BLANK });
  const { categories } = dimension;
  const save = useChange(
    ({ names }: typeof BLANK) => saveCategories(id, dimension, withNames(categories, namesIn(names))),
    () => {
      reset(BLANK);
      onDone();
    },
  );
  const fault = (typed: string): string | true => {
    const names = namesIn(typed);
    const known = names.find((name) => isKnown(name, categories));
    if (names.length === 0) return t('desk.required');
    if (known !== undefined) return t('categories.known', { name: known });
    if (names.some((name) => name.length > LONGEST)) return t('categories.tooLong', { most: LONGEST });
    return names.length + categories.length <= MOST || t('categories.tooMany', { most: MOST });
  };
  const send = handleSubmit((said) => save.mutate(said));
  return (
    <DeskForm onSubmit={send} save={save}>
      <TextArea
        label={t('categories.names')}
        help={t('categories.namesHelp')}
        error={formState.errors.names?.message}
        {...register('names', { validate: fault })}
      />
    </DeskForm>
  );
}

/** Another name for the same thing: what was reported for it stays under the new one. */
export function RenameCategory({ id, dimension, category, onDone }: Props & { category: Category }) {
  const { t } = useTranslation('organisation');
  const { code, labelTr, labelEn, retired } = category;
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { labelTr, labelEn: labelEn ?? '' },
  });
  const others = dimension.categories.filter((one) => one.code !== code);
  const save = useChange((said: { labelTr: string; labelEn: string }) => {
    const english = said.labelEn.trim();
    const named = {
      code,
      labelTr: said.labelTr.trim(),
      ...(english === '' ? {} : { labelEn: english }),
      retired,
    };
    return saveCategories(
      id,
      dimension,
      dimension.categories.map((one) => (one.code === code ? named : one)),
    );
  }, onDone);
  const fault = (typed: string): string | true => {
    const name = typed.trim();
    if (name === '') return t('desk.required');
    return !isKnown(name, others) || t('categories.known', { name });
  };
  const send = handleSubmit((said) => save.mutate(said));
  return (
    <DeskForm onSubmit={send} save={save}>
      <div className={styles.pair}>
        <Field
          label={t('categories.labelTr')}
          maxLength={LONGEST}
          error={formState.errors.labelTr?.message}
          {...register('labelTr', { validate: fault })}
        />
        <Field
          label={t('categories.labelEn')}
          help={t('categories.labelEnHelp')}
          maxLength={LONGEST}
          {...register('labelEn')}
        />
      </div>
    </DeskForm>
  );
}
