import { createContext, useContext, useEffect, useState } from 'react';

import { OwnDimensions } from '@/shared/i18n/use-cell-name';

import type { Hidden } from './filter';
import type { Form, FormRow } from './form';
import { groupsOf } from './groups';
import { categoriesIn, hasMatrix, type Layout, layoutOf } from './layout';
import { type Sheet, sheetsOf } from './paste-place';

type Layouts = Map<string, Layout>;

/** How the parts that are drawn are laid out: somebody may have opened more of their breakdowns. */
export const LayoutsContext = createContext<Layouts>(new Map());

/** Lets the form know how an indicator's cells stand. */
export function useDrawnLayout(planIndicatorId: string, layout: Layout): void {
  const layouts = useContext(LayoutsContext);
  useEffect(() => {
    layouts.set(planIndicatorId, layout);
  }, [layouts, planIndicatorId, layout]);
  useEffect(() => () => void layouts.delete(planIndicatorId), [layouts, planIndicatorId]);
}

/** All tables that a filter or a closed section does not hide, in the form's order, whether or not they are drawn. */
export function useSheets({ items }: Form, hidden: Hidden, closed: ReadonlySet<string>) {
  const dimensions = useContext(OwnDimensions);
  const [layouts] = useState<Layouts>(() => new Map());
  const layoutAt = (row: FormRow): Layout =>
    layouts.get(row.indicator.id) ??
    layoutOf(row, [], hasMatrix(row), (code) => categoriesIn(dimensions, code));
  const sheets = (): Sheet[] =>
    groupsOf(items)
      .filter(({ key }) => !closed.has(key))
      .flatMap((theme) => theme.objectives.filter(({ key }) => !closed.has(`${theme.key} ${key}`)))
      .flatMap(({ entries }) => entries.filter(({ item }) => !hidden.has(item.id)))
      .flatMap(({ indicators }) => indicators.filter(({ indicator }) => !hidden.has(indicator.id)))
      .flatMap((row) => sheetsOf(row.indicator.id, layoutAt(row)));
  return { layouts, sheets };
}
