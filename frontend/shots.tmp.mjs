import { chromium } from '@playwright/test';
const [,, base, out, ...paths] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const [w, scheme, lang] of [[1280,'light','tr'],[360,'dark','en']]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: scheme, locale: lang==='tr'?'tr-TR':'en-GB' });
  p.on('console', m => { if (m.type()==='error') console.log('console', m.text().slice(0,200)); });
  for (const path of paths) {
    await p.goto(base + path + (path.includes('?')?'&':'?') + 'lang=' + lang);
    await p.waitForLoadState('networkidle');
    await p.waitForTimeout(500);
    await p.screenshot({ path: `${out}/${(path.replace(/[^a-z0-9]+/gi,'_')||'home')}-${w}.png`, fullPage: true });
  }
}
await b.close();
