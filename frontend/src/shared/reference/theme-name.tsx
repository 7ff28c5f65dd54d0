import { useQuery } from '@tanstack/react-query';

import type { Maybe } from '@/shared/api/answer';
import { useTitle } from '@/shared/i18n/use-language';
import { Stated } from '@/shared/ui/stated';

import { themesQuery } from './themes';

/** A shared theme's name for its slug. */
export function ThemeName({ slug }: { slug: Maybe<string> }) {
  const title = useTitle();
  const { data = [] } = useQuery(themesQuery);
  const theme = data.find((one) => one.slug === slug);
  return <Stated>{theme === undefined ? slug : title(theme)}</Stated>;
}
