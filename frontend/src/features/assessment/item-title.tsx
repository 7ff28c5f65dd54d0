import { useTranslation } from 'react-i18next';

import type { AssessmentItem } from './types';

/** The plan's own words; many plans have no codes and some objectives no title. */
export function ItemTitle({ item: { code, title } }: { item: AssessmentItem['item'] }) {
  return [code, useTitleOr(title)].filter(Boolean).join(' · ');
}

function useTitleOr(title: AssessmentItem['item']['title']): string {
  const { t: common } = useTranslation();
  return title ?? common('unstated');
}
