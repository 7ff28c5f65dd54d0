import { useTranslation } from 'react-i18next';

import { Section } from '@/shared/ui/page';

import { TEXTS } from './values';

/** What publication still needs, in the names of the form's fields. */
export function Missing({ pointers }: { pointers: string[] }) {
  const { t } = useTranslation('library');
  const names = TEXTS.filter((name) => pointers.includes(`/${name}`)).map((name) => t(`field.${name}.label`));
  if (pointers.includes('/checks')) names.push(t('page.checks'));
  return (
    <Section title={t('page.missing')}>
      {names.length === 0 ? (
        <p>{t('page.missingNone')}</p>
      ) : (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
