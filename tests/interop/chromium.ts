/** A real browser without a window, and axe's answer to a page in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Debian's Chromium. As root it has no sandbox of its own: only our own pages are opened. */
export function startChromium(): Promise<Browser> {
  return puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'], pipe: true });
}

export interface View {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

export interface Opened extends AsyncDisposable {
  page: Page;
  /** Milliseconds from the start of loading until its script was done. */
  ready: number;
  /** All that it asked for, itself aside. */
  requests: string[];
  /** What its console and its scripts complained of: a broken policy is told there. */
  complaints: string[];
}

/** Opens a file's page and waits until its script is done. */
export async function openPage(browser: Browser, file: string, view: View, hash = ''): Promise<Opened> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  await page.setViewport({ width: view.width, height: view.height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }]);
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => complaints.push(`dialog ${dialog.message()}`));
  await page.goto(`file://${file}${hash}`, { waitUntil: 'load', timeout: 60_000 });
  const ready = Number(await page.evaluate('document.documentElement.dataset.ready'));
  return {
    page,
    ready,
    requests: requests.slice(1),
    complaints,
    [Symbol.asyncDispose]: () => page.close(),
  };
}

/** What axe objects to, one line for each rule. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run().then(({ violations }) => JSON.stringify(violations))');
  const all = JSON.parse(String(found)) as { id: string; nodes: { html: string }[] }[];
  return all.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' ')}`);
}
