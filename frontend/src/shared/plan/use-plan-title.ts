import { useTitle } from '@/shared/i18n/use-language';

/** A plan's title in the reader's language; the document's own title is the Turkish one. */
export function usePlanTitle(): (plan: { title: string; titleEn: string }) => string {
  const title = useTitle();
  return (plan) => title({ titleTr: plan.title, titleEn: plan.titleEn });
}
