import type { LinkProps } from '@tanstack/react-router';

type NavKey = 'municipalities' | 'plans' | 'indicators' | 'reports' | 'openData';

/** The header's places, in reading order. */
export const MAIN_NAV: { key: NavKey; link: LinkProps }[] = [];
