import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';
import { Filters, Toggle } from '@/shared/ui/filters';

import type { Form } from '../form/form';
import { type Owner, ownersQuery } from './owners';

type Props = { form: Form; children: (form: Form) => ReactNode };

/** Who answers for a unit begins with that unit's items, and can look at all of them. */
export function OwnPart({ form, children }: Props) {
  const { t } = useTranslation('monitoring');
  const own = useRoles().some((role) => role === 'municipality' || role === 'municipality-approver');
  const { data } = useQuery({ ...ownersQuery(form.submission.id), enabled: own });
  const [everything, setEverything] = useState(false);
  const mine = itemsOf(data?.owners ?? []);
  if (mine.size === 0) return children(form);
  const items = form.items.filter(({ item }) => mine.has(item.id));
  return (
    <>
      <Filters>
        <Toggle
          label={t('owners.onlyMine')}
          checked={!everything}
          onChange={(only) => setEverything(!only)}
        />
      </Filters>
      {children(everything ? form : { ...form, items })}
    </>
  );
}

function itemsOf(owners: Owner[]): Set<string> {
  return new Set(owners.filter(({ mine }) => mine).flatMap(({ itemIds }) => itemIds));
}
