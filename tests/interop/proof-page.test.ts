/** The proof page in a real Chromium: asks nothing of anyone, runs nothing of an image, and can be used by all. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { sha256 } from '../../src/core/digest.ts';
import { judgedProof } from '../../src/report/html/judged.ts';
import { proofPage } from '../../src/report/html/page.ts';
import type { Proof } from '../../src/report/html/proof.ts';
import { judge } from '../../src/rules/evaluate.ts';
import { checkRecord } from '../../src/rules/record.ts';
import { databaseOf, type EntrySpec, evidenceOf, packageOf } from '../../src/rules/testing.ts';
import { openPage, startChromium, type View, violations } from './chromium.ts';
import { workFolder } from './tools.ts';

const phone: View = { width: 390, height: 844, scheme: 'light' };
const desktop: View = { width: 1200, height: 900, scheme: 'dark' };
const folder = workFolder('proof');

const hostile = {
  'usr/bin/<img src=x onerror=alert(1)>': 'x',
  'usr/bin/</script><script>alert(1)</script>': 'x',
  'usr/bin/\u001b[2J\u202egnp.exe': 'x',
  'usr/bin/\\x1b[2J': 'x',
  'usr/bin/\u001b[2J': 'x',
  'usr/bin/%2e%2e#a?b': 'x',
  'usr/bin/\u05d0\u05d1/file': 'x',
  'usr/bin/[x](javascript:alert(1))`': { target: '/etc/shadow' },
};

const ordinary = (at: number) => `usr/share/package-${at % 97}/locale/lang_${at % 311}/LC_MESSAGES/file-${at}.mo`;

/** An image that changes a few odd paths, and some ordinary ones. */
async function smallProof(): Promise<Proof> {
  const changes: Record<string, EntrySpec | undefined> = { 'etc/old': undefined, ...hostile };
  for (let at = 0; at < 300; at++) changes[ordinary(at)] = 'x'.repeat(at % 50);
  const evidence = evidenceOf({
    base: { 'etc/old': 'x' },
    changes,
    policy: { allow: [{ name: 'locales', reason: 'Translations <b>we</b> want.', paths: ['usr/share/**'] }] },
    basePackages: databaseOf([packageOf('bash'), packageOf('old')]),
    packages: databaseOf([packageOf('bash', { version: '2' }), packageOf('<b>new</b>')]),
  });
  const verdict = await judge(evidence, { strict: true });
  const record = checkRecord(verdict, evidence, sha256('p'), { name: 'wtgos', version: '1', digest: sha256('t') });
  return judgedProof(evidence, verdict, record);
}

function write(name: string, proof: Proof): string {
  const file = join(folder, name);
  writeFileSync(file, proofPage(proof));
  return file;
}

let browser: Browser;
let proof: Proof;
let small: string;
before(async () => {
  [browser, proof] = await Promise.all([startChromium(), smallProof()]);
  small = write('small.html', {
    ...proof,
    answers: [
      { client: 'cosign', result: 'accepted', detail: `signed by ${sha256('k')}` },
      { client: 'podman', result: 'not-enforced', detail: '<b>no policy</b>' },
      { client: 'bootc', result: 'refused', detail: 'x'.repeat(300) },
    ],
    provenance: [{ name: 'Built by', says: ['https://wtgos.example/<i>', 'in a run'] }],
  });
});
after(() => browser.close());

describe('a page with hostile names', () => {
  for (const view of [phone, desktop, { ...phone, scheme: 'dark' }, { ...desktop, scheme: 'light' }] as View[]) {
    test(`asks for nothing, and axe has nothing against it: ${view.width} pixels, ${view.scheme}`, async () => {
      await using opened = await openPage(browser, small, view);
      const { page, requests, complaints } = opened;
      for (const id of ['tree', 'found']) {
        if (id === 'found') await page.type('#search', 'script');
        await page.waitForSelector(`#${id} li button`, { visible: true });
        await page.evaluate(
          `document.querySelectorAll('#${id} [aria-expanded=false]').forEach((each) => each.click())`,
        );
        assert.deepEqual(await violations(page), []);
      }
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      assert.equal(overflow, 0);
      assert.deepEqual(requests, []);
      assert.deepEqual(complaints, []);
    });
  }

  test('shows each name as it is written, once', async () => {
    await using opened = await openPage(browser, small, desktop);
    const { page } = opened;
    await page.type('#search', 'usr/bin/');
    await page.waitForSelector('#found li');
    const names = (await page.$$eval('#found code', (all) => all.map(({ textContent }) => textContent))) as string[];
    for (const shown of [
      '/usr/bin/<img src=x onerror=alert(1)>',
      '/usr/bin/</script><script>alert(1)</script>',
      '/usr/bin/\\x1b[2J\\u202egnp.exe',
      '/usr/bin/\\x1b[2J',
      '/usr/bin/\\x1b[2J (another)',
    ]) {
      assert.equal(names.filter((name) => name === shown).length, 1, shown);
    }
    assert.equal(await page.evaluate('document.querySelectorAll("main img, main b, main i").length'), 0);
  });

  test('what is not its own script does not run', async () => {
    await using opened = await openPage(browser, small, desktop);
    const { page } = opened;
    await page.evaluate(`{
      const added = document.createElement('script');
      added.textContent = 'document.title = "run"';
      document.body.append(added);
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://wtgos.example/x.png' }));
    }`);
    assert.notEqual(await page.title(), 'run');
    assert.match(opened.complaints.join('\n'), /Content Security Policy/);
  });

  test('is used by keys alone', async () => {
    await using opened = await openPage(browser, small, desktop);
    const { page } = opened;
    const focused = () => page.evaluate('document.activeElement.querySelector("code")?.textContent') as Promise<string>;
    await page.focus('#tree button');
    assert.equal(await focused(), 'etc/');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'old');
    await page.keyboard.press('Enter');
    assert.match(String(await page.$eval('#tree .details', ({ textContent }) => textContent)), /in the imagenothing/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), 'etc/');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'usr/');
    await page.keyboard.press('End');
    assert.notEqual(await focused(), 'usr/');
  });

  test('a link to a path opens the folders on the way to it', async () => {
    await using opened = await openPage(browser, small, phone);
    const { page } = opened;
    await page.type('#search', 'file-211.mo');
    await page.waitForSelector('#found a.link');
    const hash = String(await page.$eval('#found a.link', (link) => link.getAttribute('href')));
    for (const [link, name] of [
      [hash, 'file-211.mo'],
      ['#/usr/bin/%252e%252e%23a%3Fb', '%2e%2e#a?b'],
      ['#/usr/share/package-3', 'package-3/'],
    ]) {
      await using other = await openPage(browser, small, phone, link);
      const target = '.target > .line';
      assert.match(
        String(await other.page.$eval(`${target} code`, ({ textContent }) => textContent)),
        new RegExp(`${name?.replace(/[?.]/g, '\\$&')}`),
      );
      const top = await other.page.$eval(target, (line) => line.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < phone.height, `${name} is seen: ${top}`);
    }
  });

  test('finds by kind and by clause', async () => {
    await using opened = await openPage(browser, small, desktop);
    const { page } = opened;
    const said = () => page.$eval('#status', ({ textContent }) => textContent);
    await page.select('#kind', 'r');
    assert.match(String(await said()), /^2 of [\d,]+ paths$/);
    await page.select('#kind', '');
    await page.select('#clause', 'refused');
    const refused = Number(/^\d+/.exec(String(await said()))?.[0]);
    assert.ok(refused > Object.keys(hostile).length && refused < 30, `${refused}`);
  });
});

test('a page of 250,000 entries opens in less than two seconds, and is searched in less than one', async () => {
  const after = { type: 'file' as const, mode: '0644', owner: '0:0', size: 7 };
  const delta = Array.from({ length: 250_000 }, (_, at) => {
    return { path: ordinary(at), change: 'added' as const, clause: at % 9 === 0 ? null : 'locales', after };
  });
  const file = write('large.html', { ...proof, record: { ...proof.record, delta } });
  await using opened = await openPage(browser, file, desktop);
  const { page, ready } = opened;
  const entries = Number(await page.evaluate('JSON.parse(document.getElementById("data").textContent).kinds.length'));
  const from = performance.now();
  await page.$eval('#search', (input) => {
    (input as unknown as { value: string }).value = 'file-12345';
    input.dispatchEvent(new Event('input'));
  });
  await page.waitForSelector('#found li');
  const search = performance.now() - from;
  console.log(`${entries} entries: ready after ${ready} ms, searched in ${Math.round(search)} ms`);
  assert.equal(entries, 250_000);
  // Machines that do other things beside are given time; what is printed is what is looked at.
  assert.ok(ready < 6_000 && search < 5_000);
});
