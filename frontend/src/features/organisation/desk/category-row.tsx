import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type Category, type Dimension, saveCategories } from './categories';
import { RenameCategory } from './category-forms';
import styles from './desk.module.css';
import { useChange } from './profile';
import { Refused } from './refused';

type Props = { id: string; dimension: Dimension; category: Category };

/** One category with its names. It is never deleted: values may hang on it, so it is only no longer asked for. */
export function CategoryRow({ id, dimension, category }: Props) {
  const { t } = useTranslation('organisation');
  const [renaming, setRenaming] = useState(false);
  const { code, labelTr, labelEn, retired } = category;
  const retire = useChange(() =>
    saveCategories(
      id,
      dimension,
      dimension.categories.map((one) => (one.code === code ? { ...one, retired: !retired } : one)),
    ),
  );
  const what = retired ? 'restore' : 'retire';
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.named}>
          <span lang="tr">{labelTr}</span>
          {labelEn != null && (
            <span className={styles.small} lang="en">
              {labelEn}
            </span>
          )}
          {retired && <StatusBadge tone="quiet">{t('categories.retired')}</StatusBadge>}
        </span>
        <span className={styles.actions}>
          <Button
            variant="quiet"
            aria-label={t('categories.renameThis', { name: labelTr })}
            aria-expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          >
            {t('categories.rename')}
          </Button>
          <Button
            variant="quiet"
            aria-label={t(`categories.${what}This`, { name: labelTr })}
            busy={retire.isPending}
            onClick={() => retire.mutate(undefined)}
          >
            {t(`categories.${what}`)}
          </Button>
        </span>
      </div>
      <Refused failure={retire.error} />
      {renaming && (
        <RenameCategory id={id} dimension={dimension} category={category} onDone={() => setRenaming(false)} />
      )}
    </li>
  );
}
