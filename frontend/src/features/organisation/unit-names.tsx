import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import type { PublicUnit } from './desk/profile';

/** What a unit was called before; nothing where it never had another name. */
export function UnitNames({ names }: { names: PublicUnit['names'] }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const before = names.slice(0, -1);
  if (before.length === 0) return null;
  return (
    <ul>
      {before.map(({ name, until }) => (
        <li key={`${name}${until}`}>
          {t('units.formerly', { name, until: until == null ? '' : format.day(until) })}
        </li>
      ))}
    </ul>
  );
}
