import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { renderCommandPage } from './command-page.ts';

const PAGE = fileURLToPath(new URL('../../../../docs/commands.md', import.meta.url));

it('the page of commands says what the declarations say', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(renderCommandPage());
});
