import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';

import type { By } from './narrowing';
import type { GroupFigures } from './queries';

/** A group by what people call it. */
export function useGroupName(by: By): (group: GroupFigures) => string {
  const { t } = useTranslation('opendata');
  const term = useTerm();
  const title = useTitle();
  return ({ key, nameTr, nameEn }) => {
    if (key === 'OTHER') return t('progress.other');
    if (by === 'type') return term('municipalityType', key);
    if (by === 'rights') return term('rightsType', key);
    return title({ titleTr: nameTr ?? key, titleEn: nameEn ?? null });
  };
}
