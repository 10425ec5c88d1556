import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputOf } from '../../src/core/report/report.fixture.ts';
import { aBitOfEverything } from '../contract/report/rendered.fixture.ts';
import { barriers, openBrowser, VIEWS, watch } from './browser.fixture.ts';
import { sampleSite, siteOf, writeSite } from './site.fixture.ts';

/** One page of each kind. */
const PAGES = [
  'index.html',
  'incidents.html',
  'incidents/2026-11.html',
  'requests.html',
  'problems.html',
  'changes.html',
  'services.html',
  'sla.html',
  'metrics.html',
  'audit.html',
  'search.html',
  'calendar.html',
  'calendar/2026-11.html',
  'services/web-shop.html',
  'records/INC-1000/INC-1000079.html',
  'records/CHG-1000/CHG-1000131.html',
  'records/PRB-1000/PRB-1000029.html',
];

/** Which of the links and controls has the focus. */
const FOCUSED = `String([...document.querySelectorAll('a, summary, input')].indexOf(document.activeElement))`;

/** Elements and attributes that no page of ours has. */
const FOREIGN =
  'img, iframe, base, object, embed, meta[http-equiv=refresh], [onerror], [onload], [onfocus], a[href^="javascript"]';

let browser: Browser;
let folder: string;
const address = (root: string, path: string) => pathToFileURL(join(root, path)).href;

beforeAll(async () => {
  browser = await openBrowser();
  folder = writeSite(await sampleSite());
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.entries(VIEWS))('the site of the sample organisation, %s', (_, view) => {
  it.each(PAGES)('shows %s without a message, a request or a barrier', async (path) => {
    const { page, trouble } = await watch(browser, view);
    await page.goto(address(folder, path));
    expect(await barriers(page)).toEqual([]);
    const widths = await page.evaluate<readonly [number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('a reader', () => {
  it('without scripts has every row and chart of the start page', async () => {
    const { page } = await watch(browser, { ...VIEWS.light, javaScriptEnabled: false });
    await page.goto(address(folder, 'index.html'));
    expect(await page.locator('h1').textContent()).toMatch(/incidents open/);
    expect(await page.locator('table.clocks tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('svg.chart:visible').count()).toBe(4);
    await page.context().close();
  });

  it('with a keyboard alone reaches every link and control in turn', async () => {
    const { page } = await watch(browser, VIEWS.light);
    await page.goto(address(folder, 'index.html'));
    const wanted = await page.locator('a[href]:visible, summary:visible, input:visible').count();
    const reached = new Set<string>();
    for (let step = 0; step < wanted + 5; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate<string>(FOCUSED));
    }
    reached.delete('-1');
    expect(reached.size).toBeGreaterThanOrEqual(wanted);
    await page.context().close();
  });

  it('leaves only the rows with all words of the filter', async () => {
    const { page } = await watch(browser, VIEWS.light);
    await page.goto(address(folder, 'incidents.html'));
    const rows = page.locator('table[data-filter] >> nth=0 >> tbody tr:visible');
    const before = await rows.count();
    await page.locator('input[type=search]').first().fill('p3 web-shop');
    const left = await rows.allTextContents();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(before);
    for (const row of left) expect(row).toMatch(/P3[\s\S]*web-shop/);
    await page.context().close();
  });

  it('finds a record by words of its title', async () => {
    const { page, trouble } = await watch(browser, VIEWS.light);
    await page.goto(address(folder, 'search.html'));
    await page.locator('input[type=search]').fill('freight lift');
    await page.locator('#search a').first().click();
    expect(await page.locator('h1').textContent()).toContain('Wireless in the freight lift');
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

const HOSTILE = [
  '<img src=x onerror="globalThis.wasRun = true">',
  '</title></script></style></svg><script>globalThis.wasRun = true</script>',
  '"><svg onload=globalThis.wasRun=true>',
  "' autofocus onfocus='globalThis.wasRun = true",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is hostile text, and no template of ours.
  '{{constructor.constructor}} {{{this}}} ${1}',
  '[x](javascript:globalThis.wasRun=true) &lt;b&gt;',
  '<!-- --><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
];

describe('a hostile text in every field that people write', () => {
  it.each(HOSTILE)('shows as text on every page: %s', async (hostile) => {
    const site = siteOf(inputOf(aBitOfEverything(hostile)));
    const root = writeSite(site);
    const { page, trouble } = await watch(browser, VIEWS.light);
    for (const { path } of site.files.filter((file) => file.path.endsWith('.html'))) {
      await page.goto(address(root, path));
      const found = await page.evaluate<object>(
        `({ wasRun: 'wasRun' in globalThis, foreign: document.querySelectorAll(${JSON.stringify(FOREIGN)}).length })`,
      );
      expect([path, found]).toEqual([path, { wasRun: false, foreign: 0 }]);
    }
    await page.goto(address(root, 'records/INC-0/INC-1.html'));
    expect(await page.locator('h1').textContent()).toContain(hostile);
    expect(trouble).toEqual([]);
    await page.context().close();
    rmSync(root, { recursive: true });
  });
});
