import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const VIEWS = {
  light: { viewport: { width: 1200, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const satisfies Record<string, BrowserContextOptions>;

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`There is no Chromium at ${executablePath}: name it in CHROMIUM.`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page with what went wrong on it: messages of the console, errors, and requests for anything but files. */
export type Watched = { readonly page: Page; readonly trouble: readonly string[] };

export async function watch(browser: Browser, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) trouble.push(`request: ${request.url()}`);
  });
  return { page, trouble };
}

/** What axe-core holds for serious or critical, with the elements concerned. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    type Violation = {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    };
    const { axe: check } = globalThis as unknown as {
      readonly axe: { readonly run: () => Promise<{ readonly violations: readonly Violation[] }> };
    };
    return (await check.run()).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      html: nodes[0]?.html ?? '',
      count: nodes.length,
    }));
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, count, html }) => `${id} ×${count}: ${html.slice(0, 160)}`);
}
