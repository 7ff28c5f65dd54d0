// What the first public page makes a reader download: every script that the entry and the home page need.
import { existsSync, readFileSync } from 'node:fs';

const BUDGET = 130_000; // bytes, as a browser gets them: packed with Brotli
const HOME = 'src/features/home/home-page.tsx';
const MAP = 'src/features/home/province-map.tsx';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const entries = ['index.html', HOME, MAP];
const missing = entries.filter((entry) => manifest[entry] === undefined);
if (missing.length > 0) throw new Error(`Not in the build's manifest: ${missing.join(', ')}`);

const files = new Set();
function collect(key) {
  const { file, imports = [] } = manifest[key];
  if (files.has(file)) return;
  files.add(file);
  imports.forEach(collect);
}
entries.forEach(collect);

/** The bytes that travel; a file too small to be packed travels as it is. */
function sent(file, suffix) {
  const packed = new URL(file + suffix, dist);
  return readFileSync(existsSync(packed) ? packed : new URL(file, dist)).length;
}

const scripts = [...files].filter((file) => file.endsWith('.js'));
const total = (suffix) => scripts.reduce((sum, file) => sum + sent(file, suffix), 0);
for (const file of scripts) console.log(`${String(sent(file, '.br')).padStart(8)}  ${file}`);
console.log(
  `${String(total('.br')).padStart(8)}  bytes of script for the first public page (at most ${BUDGET})`,
);
console.log(`${String(total('.gz')).padStart(8)}  for a browser that only knows gzip`);
if (total('.br') > BUDGET) process.exitCode = 1;
