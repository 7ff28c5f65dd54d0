import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '@/shared/ui/field';

/** How a person who answers for a unit is reached. @param fieldOf registers a field with what is wrong in it */
export function PersonFields({
  fieldOf,
}: {
  fieldOf: (name: 'title' | 'email' | 'account') => Omit<ComponentProps<typeof Field>, 'label'>;
}) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <Field label={t('units.personTitle')} autoComplete="off" {...fieldOf('title')} />
      <Field label={t('units.email')} type="email" autoComplete="off" {...fieldOf('email')} />
      <Field label={t('units.account')} autoComplete="off" {...fieldOf('account')} />
    </>
  );
}
