import { Link } from '@tanstack/react-router';

import type { Hit } from './search-page';

/** The server gives the API's path; the page for it has the same id under its own name. */
const PAGES: [string, string][] = [
  ['/organisations/', '/municipalities/'],
  ['/indicator-definitions/', '/indicators/'],
];

export function pageOf(path: string): string {
  const renamed = PAGES.find(([prefix]) => path.startsWith(prefix));
  return renamed === undefined ? path : path.replace(...renamed);
}

export function HitLink({ hit }: { hit: Hit }) {
  return <Link to={pageOf(hit.path)}>{hit.title}</Link>;
}
