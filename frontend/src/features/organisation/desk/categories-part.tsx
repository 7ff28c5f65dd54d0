import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useDimensionName } from '@/shared/i18n/use-cell-name';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Select } from '@/shared/ui/field';
import { Skeleton } from '@/shared/ui/skeleton';

import { type Dimension, ownDimensionsQuery } from './categories';
import { AddCategories } from './category-forms';
import { CategoryRow } from './category-row';
import styles from './desk.module.css';
import { Disclosure } from './disclosure';

/** What the municipality breaks its numbers down into where no official list does: its neighbourhoods, its units. */
export function CategoriesPart({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const { data, error, isPending, refetch } = useQuery(ownDimensionsQuery(id));
  const [chosen, setChosen] = useState<string>();
  const dimensionName = useDimensionName();
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={4} height="10rem" />;
  const dimension = data.find(({ code }) => code === chosen) ?? data[0];
  if (dimension === undefined) return null;
  return (
    <>
      <p className={styles.small}>{t('categories.help')}</p>
      <div className={styles.form}>
        <Select
          label={t('categories.dimension')}
          help={dimension.sensitive ? t('categories.sensitive') : undefined}
          value={dimension.code}
          onChange={(event) => setChosen(event.target.value)}
        >
          {data.map(({ code, categories }) => (
            <option key={code} value={code}>
              {dimensionName(code)}
              {categories.length > 0 && ` (${categories.length})`}
            </option>
          ))}
        </Select>
      </div>
      <Categories key={dimension.code} id={id} dimension={dimension} />
    </>
  );
}

function Categories({ id, dimension }: { id: string; dimension: Dimension }) {
  const { t } = useTranslation('organisation');
  const dimensionName = useDimensionName();
  const heading = useId();
  return (
    <section className={styles.form} aria-labelledby={heading}>
      <h3 id={heading}>{dimensionName(dimension.code)}</h3>
      {dimension.categories.length === 0 ? (
        <EmptyState title={t('categories.none')}>{t('categories.noneHelp')}</EmptyState>
      ) : (
        <ul className={styles.lines}>
          {dimension.categories.map((category) => (
            <CategoryRow key={category.code} id={id} dimension={dimension} category={category} />
          ))}
        </ul>
      )}
      <Disclosure summary={t('categories.add')}>
        {(close) => <AddCategories id={id} dimension={dimension} onDone={close} />}
      </Disclosure>
    </section>
  );
}
