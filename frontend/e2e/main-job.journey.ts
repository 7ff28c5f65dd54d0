import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';

import { expectAccessible, expectAccessibleEverywhere } from './support/accessible';
import { signIn } from './support/people';

/** One officer reports, one board judges, everybody reads: real logins, real data, in one go. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const CITY = 'Mersin Büyükşehir Belediyesi';
const REASON =
  'Belediyenin beyanı, eklenen belge ve bildirilen değerler birlikte okundu; taahhüdün bir bölümünün yerine geldiği, kalan kısmın ise belgelenmediği görüldü.';
const FILE = fileURLToPath(new URL('./fixtures/egitim-tutanagi.pdf', import.meta.url));

/** Indicator, cell, what the officer types, what the public reads. Thirteen cells are expected; one stays missing. */
const VALUES: readonly (readonly [indicator: RegExp, cell: string, typed: string])[] = [
  [/Kreş hizmetlerinden faydalanan çocuk sayısı/, 'Toplam', '1.240'],
  [/Kreş hizmetlerinden faydalanan çocuk sayısı/, 'Kadın', '610'],
  [/Kreş hizmetlerinden faydalanan çocuk sayısı/, 'Erkek', '630'],
  [/Eşitlik Birimi Temsilcisi sayısı/, 'Toplam', '42'],
  [/Eşitlik Birimi Temsilcisi sayısı/, 'Kadın', '39'],
  [/Eşitlik Birimi Temsilcisi sayısı/, 'Erkek', '3'],
  [/^Eğitimden yararlanan çalışan sayısı/, 'Toplam', '231'],
  [/Toplumsal cinsiyet eşitliği eğitiminden yararlanan çalışan sayısı/, 'Toplam', '231'],
  [/Toplumsal cinsiyet eşitliği eğitiminden yararlanan çalışan sayısı/, 'Kadın', '140'],
  [/Toplumsal cinsiyet eşitliği eğitiminden yararlanan çalışan sayısı/, 'Erkek', '91'],
  [/Yüz yüze çalıştay sayısı/, 'Toplam', '3'],
  [/Çevrimiçi toplantı sayısı/, 'Toplam', '102'],
];
const MISSING = /Derneklerle yüz yüze odak çalışması sayısı/;

let submissionPath = '';
let draftPath = '';

const cellOf = (page: Page, indicator: RegExp, cell: string) =>
  page.getByRole('group', { name: indicator }).getByRole('textbox', { name: cell, exact: true });

const statusOf = (page: Page, text: string | RegExp) => page.getByText(text).first();

async function confirmed(page: Page, button: string, yes = 'Evet, sürdür'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: yes }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function withPerson(
  browser: Browser,
  account: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await signIn(browser, account);
  try {
    await act(page);
  } finally {
    await page.context().close();
  }
}

test('the officer enters twelve values and a file by keyboard, and says why one is missing', async ({
  browser,
}) => {
  await withPerson(browser, 'mersin.veri', async (page) => {
    await expectAccessibleEverywhere(page);
    await page.getByRole('link', { name: /2022-H1 dönemi/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2022-H1');
    submissionPath = new URL(page.url()).pathname;
    for (const [indicator, cell, typed] of VALUES) {
      const field = cellOf(page, indicator, cell);
      await field.focus();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await leaveOneMissing(page);
    await expect(statusOf(page, 'Bütün değişiklikler kaydedildi')).toBeVisible();
    await addEvidence(page);
    await expectAccessibleEverywhere(page);
    await page.reload();
    await expect(cellOf(page, /Kreş hizmetlerinden/, 'Toplam')).toHaveValue('1.240', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Önizlemeyi göster' }).click();
    await expect(page.getByText(/Kamunun göremeyeceği/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Onaya gönder' }).click();
    await expect(page.getByText('Bildirim üst yönetimin onayında', { exact: false }).first()).toBeVisible();
  });
});

async function leaveOneMissing(page: Page): Promise<void> {
  const group = page.getByRole('group', { name: MISSING }).first();
  await group.getByRole('button', { name: /^Ayrıntı/ }).focus();
  await page.keyboard.press('Enter');
  await group.getByRole('combobox', { name: 'Değerin durumu' }).selectOption({ label: 'Veri yok' });
  await group.getByRole('combobox', { name: 'Veri neden yok?' }).selectOption({ label: 'Toplanmadı' });
  await group.getByRole('textbox', { name: 'Not' }).focus();
  await page.keyboard.type('Dernek toplantılarının kaydı bu dönem tutulmadı.');
  await page.keyboard.press('Tab');
  await expect(group.getByText('kaydedildi')).toBeVisible();
}

async function addEvidence(page: Page): Promise<void> {
  const group = page.getByRole('group', { name: /^Eğitimden yararlanan çalışan sayısı/ }).first();
  await group.getByRole('button', { name: /^Ayrıntı/ }).focus();
  await page.keyboard.press('Enter');
  await group.getByLabel('Kanıt dosyası').setInputFiles(FILE);
  await group.getByRole('textbox', { name: 'Belgenin adı' }).fill('Eğitim tutanağı');
  await group.getByRole('checkbox', { name: 'Dosyaya baktım: kişisel veri içermiyor.' }).press('Space');
  await group.getByRole('button', { name: 'Kanıtı yükle' }).press('Enter');
  await expect(group.getByText('Eğitim tutanağı').first()).toBeVisible();
  await expect(group.getByRole('button', { name: 'Kanıtı kaldır' })).toBeVisible();
}

test("another municipality's officer and an anonymous reader are kept out of the figures", async ({
  browser,
  page,
}) => {
  const id = submissionPath.split('/').at(-1) ?? '';
  const anonymous = await page.request.get(`/api/v1/submissions/${id}/form`);
  expect(anonymous.status()).toBe(401);
  await withPerson(browser, 'muratpasa.veri', async (other) => {
    await other.goto(submissionPath);
    await expect(
      other
        .getByRole('alert')
        .or(other.getByText(/yetkili değil|kapalı/))
        .first(),
    ).toBeVisible({
      timeout: 60_000,
    });
    await expect(other.getByText('1.240')).toHaveCount(0);
  });
});

test('the approver looks at the whole and sends it, with a receipt', async ({ browser }) => {
  await withPerson(browser, 'mersin.onay', async (page) => {
    await page
      .getByRole('link', { name: /2022-H1 dönemi/ })
      .first()
      .click();
    await expect(cellOf(page, /Kreş hizmetlerinden/, 'Toplam')).toHaveValue('1.240');
    await confirmed(page, 'Heyete gönder', 'Evet, heyete gönder');
    await page
      .getByRole('link', { name: 'Alındı belgesini aç' })
      .or(page.getByRole('heading', { name: 'Alındı belgesi' }))
      .first()
      .click();
    await expect(page.getByText(/[0-9a-f]{64}/).first()).toBeVisible();
    await expectAccessibleEverywhere(page);
  });
});

test('a member with a tie says so and is kept out; the others declare none', async ({ browser }) => {
  await withPerson(browser, 'kurul.uc', async (page) => {
    await declare(page, 'Bir bağım var, değerlendirmemeliyim');
    await expect(page.getByText('Bu belediye bu dönem size kapalı').first()).toBeVisible();
    await expectAccessibleEverywhere(page);
    const id = submissionPath.split('/').at(-1) ?? '';
    await page.goto(`/workspace/submissions/${id}`);
    await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first()).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByText('1.240')).toHaveCount(0);
  });
  for (const account of ['kurul.raportor', 'kurul.bir', 'kurul.iki', 'kurul.baskan']) {
    await withPerson(browser, account, async (page) => {
      await declare(page, 'Bağım yok');
    });
  }
});

async function declare(page: Page, outcome: string): Promise<void> {
  await page.goto('/workspace/board');
  await page
    .getByRole('link', { name: `${CITY}, 2022-H1 dönemi için çıkar beyanı ver` })
    .click({ timeout: 60_000 });
  await page.getByRole('radio', { name: outcome }).check();
  if (outcome !== 'Bağım yok') {
    await page.getByRole('checkbox', { name: 'Üyelik' }).check();
    await page.getByRole('textbox', { name: 'Açıklama' }).fill('Belediyenin danışma kurulunda üyeydim.');
  }
  await page.getByRole('button', { name: 'Beyanı ver' }).click();
  await expect(
    page
      .getByText('Beyanınız', { exact: false })
      .or(page.getByText('kapalı', { exact: false }))
      .first(),
  ).toBeVisible();
}

test('the chair assigns a rapporteur and two scorers; who has a tie cannot be chosen', async ({
  browser,
}) => {
  await withPerson(browser, 'kurul.baskan', async (page) => {
    await page.goto('/workspace/board');
    await page
      .getByRole('button', { name: `${CITY}, 2022-H1: heyeti görevlendir` })
      .click({ timeout: 60_000 });
    await expect(page.getByRole('group', { name: /Derya Üç/ }).getByRole('radio')).toHaveCount(0);
    await page
      .getByRole('group', { name: /Evren Raportör/ })
      .getByRole('radio', { name: 'Raportör' })
      .check();
    await page
      .getByRole('group', { name: /Yağmur Bir/ })
      .getByRole('radio', { name: 'Puanlayıcı' })
      .check();
    await page
      .getByRole('group', { name: /Güneş İki/ })
      .getByRole('radio', { name: 'Puanlayıcı' })
      .check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Görevlendir', exact: true }).click();
    await expect(page.getByRole('link', { name: `${CITY}, 2022-H1: aç` }).first()).toBeVisible();
  });
});

test('the rapporteur takes the submission in, accepts and locks it', async ({ browser }) => {
  await withPerson(browser, 'kurul.raportor', async (page) => {
    await openAssessment(page);
    await page.getByRole('button', { name: 'İncelemeye başla' }).click();
    await page.getByRole('button', { name: 'Bildirimi kabul et' }).click();
    await page.getByRole('button', { name: 'Bildirimi kilitle' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /kilitle/i })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Kilitlendi').first()).toBeVisible();
  });
});

async function openAssessment(page: Page): Promise<void> {
  await page.goto('/workspace/board');
  await page
    .getByRole('link', { name: `${CITY}, 2022-H1: aç` })
    .first()
    .click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(CITY);
}

for (const [account, completion] of [
  ['kurul.bir', 'Sınırlı'],
  ['kurul.iki', 'Büyük ölçüde'],
] as const) {
  test(`${account} scores every item without seeing the other`, async ({ browser }) => {
    await withPerson(browser, account, async (page) => {
      await openAssessment(page);
      await addLinkEvidence(page);
      const items = await scoreAll(page, completion);
      expect(items).toBe(7);
      await expectAccessibleEverywhere(page);
      await page.getByRole('button', { name: 'Puanları kesinleştir' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Kesinleştir' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  });
}

async function addLinkEvidence(page: Page): Promise<void> {
  await page.getByText('Bağlantı kanıtı ekle').first().click();
  await page.getByLabel('Kanıtın adı').fill('Belediyenin plan haberi');
  await page.getByLabel('Adresi (https://…)').fill('https://www.haberturk.com/mersin-haberleri/92853238');
  await page.getByRole('button', { name: 'Kanıtı ekle' }).click();
  await expect(page.getByRole('checkbox', { name: /Belediyenin plan haberi/ }).first()).toBeVisible();
}

/** Fills the rubric of each item and goes on with the key for the next one; returns how many there were. */
async function scoreAll(page: Page, completion: string): Promise<number> {
  for (let done = 1; ; done++) {
    await page
      .getByRole('group', { name: /^Tamamlanma/ })
      .getByRole('radio', { name: completion })
      .check();
    await page
      .getByRole('group', { name: /^Kanıtın gücü/ })
      .getByRole('radio')
      .nth(2)
      .check();
    await page
      .getByRole('group', { name: /^Zamanlama/ })
      .getByRole('radio')
      .first()
      .check();
    await page
      .getByRole('group', { name: /^Kapsayıcılık/ })
      .getByRole('radio')
      .nth(1)
      .check();
    await page.getByRole('textbox', { name: 'Gerekçe' }).fill(REASON);
    await page
      .getByRole('checkbox', { name: /Belediyenin plan haberi/ })
      .first()
      .check();
    await expect(page.getByText('Kaydedildi', { exact: true }).first()).toBeVisible();
    const next = page.getByRole('button', { name: 'Sonraki madde' });
    if ((await next.count()) === 0) return done;
    const heading = `${done + 1}. madde`;
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByText(heading).first()).toBeVisible();
  }
}

test('the rapporteur sees both scores once both are in, and settles them', async ({ browser }) => {
  await withPerson(browser, 'kurul.raportor', async (page) => {
    await openAssessment(page);
    await expect(page.getByText('Ağırlıklı kappa').first()).toBeVisible();
    for (let done = 1; done <= 7; done++) {
      await page.getByRole('button', { name: /Yağmur Bir.* puanından başlat/ }).click();
      await expect(page.getByText('Kaydedildi', { exact: true }).first()).toBeVisible();
      if (done < 7) {
        await page.getByRole('button', { name: 'Sonraki madde' }).click();
        await expect(page.getByText(`${done + 1}. madde`).first()).toBeVisible();
      }
    }
    await expectAccessibleEverywhere(page);
    await confirmed(page, 'Uzlaştırmayı tamamla');
    await confirmed(page, 'Belediyenin yanıtına aç');
  });
});

test('the approver answers the findings', async ({ browser }) => {
  await withPerson(browser, 'mersin.onay', async (page) => {
    await page.getByRole('link', { name: /Heyetin bulguları/ }).click();
    await page
      .getByRole('textbox', { name: /^Yanıtınız/ })
      .first()
      .fill('Şeflik 2021 sonunda kuruldu; yönergesi meclise sunulacaktır.');
    await page.keyboard.press('Tab');
    await expect(page.getByText(/kaydedildi/i).first()).toBeVisible();
    await expectAccessibleEverywhere(page);
    await confirmed(page, 'Yanıtları heyete gönder', 'Evet, gönder');
  });
});

test('the rapporteur makes the findings final and writes the report', async ({ browser }) => {
  await withPerson(browser, 'kurul.raportor', async (page) => {
    await openAssessment(page);
    await confirmed(page, 'Değerlendirmeyi kesinleştir');
    await page.goto('/workspace/board/reports');
    await page.getByRole('combobox', { name: 'Dönem' }).selectOption({ index: 1 }, { timeout: 60_000 });
    await page.getByRole('checkbox', { name: /Mersin/ }).check();
    await page.getByLabel('Başlık (Türkçe)').fill('Mersin 2022-H1 birinci ilerleme raporu (örnek)');
    await page.getByRole('button', { name: 'Raporu başlat' }).click();
    await expect(page.getByLabel('Bağlam (Türkçe)')).toBeVisible();
    draftPath = new URL(page.url()).pathname;
    for (const section of [
      'Bağlam',
      'Yöntem',
      'Heyet ve beyanlar',
      'Doluluk ve veri boşlukları',
      'Bulgulara giriş',
      'İyi örnekler',
      'Yürümeyenler ve çıkan dersler',
    ]) {
      await page.getByLabel(`${section} (Türkçe)`).fill(`${section}: bu metin bir deneme raporu içindir.`);
    }
    await page.keyboard.press('Tab');
    await expect(page.getByText('Kaydedildi', { exact: true }).first()).toBeVisible();
    await expectAccessibleEverywhere(page);
    await confirmed(page, 'Heyet incelemesine gönder');
  });
});

test('two members support it, the municipality replies, the chair approves and publishes', async ({
  browser,
  page: reader,
}) => {
  for (const account of ['kurul.bir', 'kurul.iki']) {
    await withPerson(browser, account, async (page) => {
      await page.goto(draftPath);
      await page.getByRole('button', { name: 'Rapora destek ver' }).click({ timeout: 60_000 });
      await expect(page.getByRole('button', { name: 'Rapora destek ver' })).toHaveCount(0);
    });
  }
  expect((await reader.request.get(`/api/v1/reports/${draftPath.split('/').at(-1)}`)).status()).toBe(404);
  await withPerson(browser, 'kurul.raportor', async (page) => {
    await page.goto(draftPath);
    await page.getByRole('button', { name: 'Belediyelerin yanıtına aç' }).waitFor({ timeout: 60_000 });
    await confirmed(page, 'Belediyelerin yanıtına aç');
  });
  await withPerson(browser, 'mersin.onay', async (page) => {
    await page.getByRole('link', { name: /Rapor taslağı/ }).click();
    await page.getByLabel('Rapora yanıtınız').fill('Raporu okuduk; eksik kayıtları gelecek dönem tutacağız.');
    await page.getByRole('button', { name: 'Yanıtı gönder' }).click();
    await expect(page.getByText(/Son yanıt .* gönderildi/).first()).toBeVisible();
    await expectAccessibleEverywhere(page);
  });
  await withPerson(browser, 'kurul.baskan', async (page) => {
    await page.goto(draftPath);
    await page.getByRole('button', { name: 'Raporu onayla' }).waitFor({ timeout: 60_000 });
    await confirmed(page, 'Raporu onayla');
    await confirmed(page, 'Raporu yayımla');
    await page.getByRole('link', { name: 'Rapor sayfasını aç' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mersin 2022-H1');
  });
});

test('an anonymous reader finds the same numbers on the page and in the JSON', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /Mersin 2022-H1 birinci ilerleme raporu/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mersin 2022-H1');
  await expect(page.getByText('1.240').first()).toBeVisible();
  await expect(
    page.getByText('eksik kayıtları gelecek dönem tutacağız', { exact: false }).first(),
  ).toBeVisible();
  await expectAccessibleEverywhere(page);

  const id = new URL(page.url()).pathname.split('/')[2];
  const frozen = await page.request.get(`/api/v1/reports/${id}/versions/1`);
  const bytes = await frozen.body();
  const sha = createHash('sha256').update(bytes);
  expect(frozen.headers()['repr-digest']).toBe(`sha-256=:${sha.copy().digest('base64')}:`);
  await expect(page.getByText(sha.digest('hex')).first()).toBeVisible();
  const text = bytes.toString('utf8');
  expect(text).toContain('1240');
  // Three men among the equality contacts are too few to be shown, and no sum gives them away.
  const contacts = cellsOf(JSON.parse(text), /Eşitlik Birimi Temsilcisi/);
  expect(contacts.map(({ cell, suppressed, value }) => [cell, suppressed, value ?? null])).toEqual([
    ['sex=F', true, null],
    ['sex=M', true, null],
    ['total', false, 42],
  ]);
});

type PublishedCell = { cell: string; suppressed: boolean; value?: number | null };

/** The cells of the indicator whose title fits, wherever in the frozen report it stands, by name. */
function cellsOf(part: unknown, title: RegExp): PublishedCell[] {
  if (part === null || typeof part !== 'object') return [];
  if ('cells' in part && 'title' in part && Array.isArray(part.cells) && title.test(String(part.title))) {
    return [...(part.cells as PublishedCell[])].sort((a, b) => (a.cell < b.cell ? -1 : 1));
  }
  return Object.values(part).flatMap((inner) => cellsOf(inner, title));
}

test('the indicator, the action and the open data say the same', async ({ page }) => {
  await page.goto('/search?q=kre%C5%9F');
  await page.goto('/plans');
  await page
    .getByRole('link', { name: /Mersin Büyükşehir Belediyesi Yerel Eşitlik Eylem Planı/ })
    .first()
    .click();
  await expectAccessibleEverywhere(page);
  await page
    .getByRole('link', { name: /Kreş hizmetlerinden/ })
    .first()
    .click();
  await page.getByText('Tablo olarak göster').first().click();
  await expect(page.getByText('1.240').locator('visible=true').first()).toBeVisible();
  await expectAccessibleEverywhere(page);
  const csv = await page.request.get('/api/v1/open-data/observations.csv');
  expect(await csv.text()).toContain('1240');
  await page.goto('/');
  await expectAccessibleEverywhere(page);
});
