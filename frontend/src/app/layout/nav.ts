import type { LinkProps } from '@tanstack/react-router';

type NavKey =
  | 'municipalities'
  | 'plans'
  | 'progress'
  | 'indicators'
  | 'reports'
  | 'guide'
  | 'openData'
  | 'search';

/** The header's places, in reading order. */
export const MAIN_NAV: { key: NavKey; link: LinkProps }[] = [
  { key: 'municipalities', link: { to: '/municipalities' } },
  { key: 'plans', link: { to: '/plans' } },
  { key: 'progress', link: { to: '/progress' } },
  { key: 'indicators', link: { to: '/indicators' } },
  { key: 'reports', link: { to: '/reports' } },
  { key: 'guide', link: { to: '/guide' } },
  { key: 'openData', link: { to: '/open-data' } },
  { key: 'search', link: { to: '/search' } },
];
