// Puts beside every text file of the build what the servers send instead of it: the same, compressed once and well.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(js|css|html|json|svg|txt)$/;
const WORTH_IT = 512; // bytes; below this the headers weigh more

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = readdirSync(dist, { recursive: true })
  .map((name) => join(dist, name))
  .filter((path) => TEXT.test(path) && !path.includes('.vite') && statSync(path).size >= WORTH_IT);

for (const path of files) {
  const content = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
console.log(`${files.length} files also as .br and .gz`);
