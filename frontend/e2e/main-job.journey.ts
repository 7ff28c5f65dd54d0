import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';

import { expectAccessible, expectAccessibleEverywhere } from './support/accessible';
import { addLinkEvidence, CITY, declare, openAssessment, scoreAll } from './support/board';
import { addEvidence, cellOf, leaveOneMissing, statusOf, VALUES } from './support/entry';
import { confirmed, withPerson } from './support/people';
import { cellsOf } from './support/published';
import { approveAndPublish, replyToReport, support, writeReport } from './support/report';

/** One officer reports, one board judges, everybody reads: real logins, real data, in one go. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const PERIOD = '2022-H1';
let submissionPath = '';
let draftPath = '';

test('the officer enters twelve values and a file by keyboard, and says why one is missing', async ({
  browser,
}) => {
  await withPerson(browser, 'mersin.veri', async (page) => {
    await expectAccessibleEverywhere(page);
    // Named twice: among the submissions, and in what is due.
    await page
      .getByRole('link', { name: /2022-H1 dönemi/ })
      .first()
      .focus();
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
    await page
      .getByRole('link', { name: /Heyetin bulguları/ })
      .first()
      .click();
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
    draftPath = await writeReport(page);
  });
});

test('two members support it, the municipality replies, the chair approves and publishes', async ({
  browser,
  page: reader,
}) => {
  for (const account of ['kurul.bir', 'kurul.iki']) {
    await withPerson(browser, account, async (page) => {
      await support(page, draftPath);
    });
  }
  expect((await reader.request.get(`/api/v1/reports/${draftPath.split('/').at(-1)}`)).status()).toBe(404);
  await withPerson(browser, 'kurul.raportor', async (page) => {
    await page.goto(draftPath);
    await page.getByRole('button', { name: 'Belediyelerin yanıtına aç' }).waitFor({ timeout: 60_000 });
    await confirmed(page, 'Belediyelerin yanıtına aç');
  });
  await withPerson(browser, 'mersin.onay', async (page) => {
    await replyToReport(page);
    await expectAccessibleEverywhere(page);
  });
  await withPerson(browser, 'kurul.baskan', async (page) => {
    await approveAndPublish(page, draftPath);
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

test('the figures of a group of plans unfold down to the values they were worked out from', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Planların ilerlemesi' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planların ilerlemesi');
  await page.getByLabel('İl', { exact: true }).selectOption({ label: 'Mersin' });
  await page.getByLabel('Dönem', { exact: true }).selectOption(PERIOD);
  await expect(page).toHaveURL(/province=.*period=2022-H1|period=2022-H1.*province=/);
  const plan = page.getByRole('article').filter({ hasText: 'Mersin Büyükşehir Belediyesi' }).first();
  await plan.getByText('Nasıl hesaplandı?').first().click();
  await expect(plan.getByText('Bu plan grupta 1 sayılır', { exact: false })).toBeVisible();
  for (const kind of ['Tema', 'Hedef', 'Faaliyet', 'Gösterge']) {
    await expect(plan.getByText(kind, { exact: true }).first()).toBeVisible();
    await plan
      .getByText('Nasıl hesaplandı?')
      .and(page.locator('details:not([open]) > summary'))
      .first()
      .click();
  }
  await expect(plan.getByText('Bildirilen değerler').first()).toBeVisible();
  await expectAccessibleEverywhere(page);

  await page.getByLabel('Ayrı ayrı göster').selectOption('Tematik alana göre');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expectAccessibleEverywhere(page);
  const json = await page.getByRole('link', { name: 'Bu rakamlar JSON olarak' }).getAttribute('href');
  const answer = await page.request.get(json ?? '');
  expect(await answer.json()).toMatchObject({ group: 'THEME', groups: expect.anything() });
});

test('the indicator, the action and the open data say the same', async ({ page }) => {
  await page.goto('/search?q=kre%C5%9F');
  await page.goto('/plans');
  await page
    .getByRole('link', { name: /Mersin Büyükşehir Belediyesi Yerel Eşitlik Eylem Planı/ })
    .first()
    .click();
  // The list's own heading stays until the plan has come.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mersin Büyükşehir Belediyesi');
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
