import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parseInstant, toInstant } from '../../../src/core/time/instant.ts';
import type { Console } from '../console.ts';
import { runCommand } from '../run-command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'simulate-'));
const inForce = readFileSync(join(root, 'config/sla.yaml'), 'utf8');

afterAll(() => rmSync(scratch, { recursive: true }));

function proposed(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

async function gitsm(args: readonly string[], lines: readonly string[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const console: Console = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isTerminal: false,
    color: false,
    columns: 100,
    cwd: root,
    env: {},
    now: parseInstant('2026-11-22T15:40:00Z') ?? toInstant(0),
    lines: async function* () {
      yield* lines;
    },
  };
  return { exit: await runCommand(args, console), out: out.join(''), err: err.join('') };
}

describe('gitsm sla simulate', () => {
  it('tells what stricter service levels would have broken, on the sample organisation', async () => {
    const stricter = proposed(
      'stricter.yaml',
      inForce.replace(/P3:\n {8}working_days: 3/, 'P3:\n        working_days: 1'),
    );
    const { exit, out, err } = await gitsm(['sla', 'simulate', '--definition', stricter, '--since', '180d']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^INC-\d+\tincident-resolution\tmet\tbreached\t[^\t−]+\t−[^\t]+$/m);
    expect(err).toMatch(/^ {2}incident-resolution: \d+ met → breached/m);
  });

  it('gives the same as JSON', async () => {
    const same = proposed('same.yaml', inForce);
    const { out } = await gitsm(['sla', 'simulate', '--definition', same, '--since', '2026-11-01', '--json']);
    expect(JSON.parse(out)).toMatchObject({ since: '2026-11-01T00:00:00Z', as_of: '2026-11-22T15:40:00Z', moved: [] });
  });

  it.each<[name: string, args: readonly string[], exit: number, says: string]>([
    ['without a file', [], 2, 'takes --definition'],
    ['with a file that is not there', ['--definition', join(scratch, 'gone.yaml')], 2, 'cannot be read'],
    [
      'with a file of another shape',
      ['--definition', proposed('shape.yaml', 'definitions: 3\n')],
      3,
      'SHAPE_WRONG_TYPE',
    ],
    ['with a file that is no YAML', ['--definition', proposed('yaml.yaml', 'a: [\n')], 3, 'YAML_'],
    [
      'with a calendar that there is not',
      ['--definition', proposed('calendar.yaml', inForce.replace('calendar: office-berlin', 'calendar: office-berln'))],
      3,
      'SLA_CALENDAR_UNKNOWN',
    ],
    [
      'with a period that is none',
      ['--definition', proposed('period.yaml', inForce), '--since', 'spring'],
      2,
      '--since 180d',
    ],
  ])('refuses to begin %s', async (_, args, exit, says) => {
    const answer = await gitsm(['sla', 'simulate', ...args]);
    expect(answer.exit).toBe(exit);
    expect(answer.err).toContain(says);
  });
});

describe('gitsm sla --batch', () => {
  it('takes the calendars of services and teams from the repository', async () => {
    const opened = '2026-11-20T09:00:00Z';
    const record = {
      id: 'INC-1',
      opened_at: opened,
      state: 'new',
      service: 'mail',
      team: 'workplace',
      priority: 'P2',
      journal: [{ at: opened, by: 'ines', to: 'new' }],
    };
    const { out } = await gitsm(['sla', '--batch'], [JSON.stringify({ id: 7, record, now: '2026-11-20T12:00:00Z' })]);
    expect(JSON.parse(out)).toMatchObject({
      id: 7,
      clocks: expect.arrayContaining([
        expect.objectContaining({ definition: 'incident-resolution', stage: 'in_progress' }),
      ]),
    });
  });
});
