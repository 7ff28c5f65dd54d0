// What the first public page makes a reader download: every script that the entry and the home page need.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 130;
const HOME = 'src/features/home/home-page.tsx';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const MAP = 'src/features/home/province-map.tsx';
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

const sizes = [...files]
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, kb: gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024 }));
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  first public page, compressed (budget ${BUDGET_KB} kB)`);
if (total > BUDGET_KB) process.exitCode = 1;
