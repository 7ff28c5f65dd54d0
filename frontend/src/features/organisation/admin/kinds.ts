import type { Row } from '@/shared/api/answer';

export type Kind = Row<'/api/v1/organisations'>['kind'];

export const KINDS: readonly Kind[] = [
  'MUNICIPALITY',
  'MONITORING_PLATFORM',
  'CITY_COUNCIL',
  'CIVIL_SOCIETY',
  'UNIVERSITY',
  'PROFESSIONAL_CHAMBER',
  'UNION',
  'PUBLIC_BODY',
];

export const TYPES = ['METROPOLITAN', 'PROVINCIAL', 'DISTRICT', 'TOWN'] as const;
