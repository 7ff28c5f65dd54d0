import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { ProvinceCount } from './overview';
import styles from './province-map.module.css';
import shapesUrl from './province-shapes.json?url';

type Shape = { plate: number; d: string; at: [number, number] };
type Shapes = { width: number; height: number; shapes: Shape[] };

const shapesQuery = {
  queryKey: ['province-shapes'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await (await fetch(shapesUrl, { signal })).json()) as Shapes,
  staleTime: Number.POSITIVE_INFINITY,
};

/** Only provinces that have something to show are links here; the list beside the map reaches them all. */
export function ProvinceMap({ provinces }: { provinces: ProvinceCount[] }) {
  const { t } = useTranslation('home');
  const { data } = useQuery(shapesQuery);
  if (data === undefined) return null;
  const byPlate = new Map(provinces.map((province) => [province.plate, province]));
  const isEmpty = ({ plate }: Shape): boolean => (byPlate.get(plate)?.plans ?? 0) === 0;
  return (
    <svg viewBox={`0 0 ${data.width} ${data.height}`} className={styles.map} aria-labelledby="map-label">
      <title id="map-label">{t('map.label')}</title>
      {data.shapes.filter(isEmpty).map(({ plate, d }) => (
        <path key={plate} d={d} className={styles.empty} />
      ))}
      {data.shapes
        .filter((shape) => !isEmpty(shape))
        .map((shape) => (
          <ProvinceShape key={shape.plate} shape={shape} province={byPlate.get(shape.plate)} />
        ))}
    </svg>
  );
}

function ProvinceShape({
  shape: { d, at },
  province,
}: {
  shape: Shape;
  province: ProvinceCount | undefined;
}) {
  const { t } = useTranslation('home');
  if (province === undefined) return null;
  const { plate, name, plans, municipalities } = province;
  return (
    <Link
      to="/provinces/$plate"
      params={{ plate: String(plate) }}
      className={styles.link}
      aria-label={t('map.province', { name, plans, municipalities })}
    >
      <path d={d} />
      <text x={at[0]} y={at[1]}>
        {plans}
      </text>
      <title>{t('map.province', { name, plans, municipalities })}</title>
    </Link>
  );
}
