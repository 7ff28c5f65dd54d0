import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--disable-background-networking'] });
const p = await b.newPage();
p.on('console', m => console.log('console', m.type(), m.text().slice(0,300)));
p.on('requestfailed', r => console.log('failed', r.url(), r.failure()?.errorText));
p.on('response', r => { if (r.status()>=300) console.log(r.status(), r.url().slice(0,200)); });
await p.goto(process.argv[2]); await p.waitForTimeout(4000);
console.log(p.url(), (await p.locator('body').innerText()).slice(0,300));
await b.close();
