import { useQuery } from '@tanstack/react-query';

import { api } from '@/shared/api/client';
import { useTitle } from '@/shared/i18n/use-language';

/** The shared themes in the reader's language; a slug that is none of them is shown as it is. */
export function useThemeNames() {
  const title = useTitle();
  const { data: themes = [] } = useQuery({
    queryKey: ['themes'],
    queryFn: async ({ signal }) => (await api.GET('/api/v1/themes', { signal })).data?.items ?? [],
  });
  const nameOf = (slug: string): string => {
    const theme = themes.find((one) => one.slug === slug);
    return theme === undefined ? slug : title(theme);
  };
  return { themes, nameOf };
}
