import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkDiagram } from '../../src/core/report/page/mermaid.ts';
import { inputOf } from '../../src/core/report/report.fixture.ts';
import { aBitOfEverything, render } from '../contract/report/rendered.fixture.ts';
import { openBrowser } from './browser.fixture.ts';
import { MERMAID_VERSIONS, mermaidBundle } from './mermaid-versions.ts';

const SAMPLES = fileURLToPath(new URL('../../docs/sample-reports', import.meta.url));
const HOSTILE = ['"]; click x "javascript:alert(1)"', 'end', '```\n# x', '%%{init: {}}%%'];

const LINKS = linkDiagram([{ from: 'INC-1', relation: 'caused_by', to: 'CHG-2' }]) ?? '';

const blocks = [...new Set([LINKS, ...samplePages(), ...hostilePages()].flatMap(blocksOf))];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the diagrams of all pages', () => {
  it('are of every kind that we draw', () => {
    const kinds = new Set(blocks.map((block) => block.split('\n')[0]));
    expect([...kinds].sort()).toEqual(['flowchart LR', 'stateDiagram-v2', 'timeline']);
  });

  it.each(MERMAID_VERSIONS)('are read by Mermaid %s', async (version) => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Mermaid</title>');
    await page.addScriptTag({ path: mermaidBundle(version) });
    const read = await page.evaluate(async (texts) => {
      const { mermaid } = globalThis as unknown as { readonly mermaid: { parse: (text: string) => Promise<unknown> } };
      const faults: string[] = [];
      for (const text of texts) await mermaid.parse(text).catch((error) => faults.push(`${error}\n${text}`));
      return faults;
    }, blocks);
    expect(read).toEqual([]);
    const refused = page.evaluate(() => {
      const { mermaid } = globalThis as unknown as { readonly mermaid: { parse: (text: string) => Promise<unknown> } };
      return mermaid.parse('flowchart LR\n  a["b');
    });
    await expect(refused, 'a broken diagram is told from a good one').rejects.toThrow();
    await page.close();
  });
});

function samplePages(): readonly string[] {
  const paths = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return paths.map((path) => readFileSync(join(SAMPLES, path), 'utf8'));
}

function hostilePages(): readonly string[] {
  return HOSTILE.flatMap((text) =>
    render(inputOf(aBitOfEverything(text)), { formats: ['md'] }).files.map((f) => f.text),
  );
}

function blocksOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, body = '']) => body);
}
