import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkTree } from '../adapters/files/work-tree-source.ts';
import { loadPorts } from '../adapters/ledger/load-ports.ts';
import { createZoneLoader } from '../adapters/time/zone-rules.ts';
import { documentWriter } from '../adapters/yaml/document-writer.ts';
import { judgeHistory } from '../core/history/judge-history.ts';
import { applied } from '../core/history/ledger-fixtures.ts';
import { checkJournal } from '../core/journal/check-journal.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { type Instant, parseInstant, toInstant } from '../core/time/instant.ts';
import { loadLedger } from './load-ledger.ts';
import { prepareTiming } from './measure-clocks.ts';
import { runTimers } from './run-timers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const loadZone = createZoneLoader();
const us = { login: 'github-actions[bot]' };

let sample: Ledger;
let asOf: Instant;

beforeAll(async () => {
  sample = await loadLedger(openWorkTree(root, undefined), loadPorts);
  asOf = parseInstant(sample.configuration.organisation?.value.as_of ?? '') ?? toInstant(0);
});

function run(ledger: Ledger, now: Instant) {
  return runTimers(ledger, { timing: prepareTiming(ledger.configuration, loadZone), now, us, loadZone });
}

/** `applied` keeps the small configuration of fixtures. */
function carriedOut(ledger: Ledger, now: Instant): Ledger {
  return { ...applied(ledger, run(ledger, now).files), configuration: ledger.configuration };
}

describe('timers on the sample organisation', () => {
  it('announce and close at first, and then have nothing to do', () => {
    const first = run(sample, asOf);
    expect(first.files.summary.some((line) => line.includes('announces'))).toBe(true);
    const second = run(carriedOut(sample, asOf), asOf);
    expect(second.files.effects).toEqual([]);
  });

  it('can be written into the files, and change nothing else there', () => {
    for (const effect of run(sample, asOf).files.effects) {
      if (effect.kind !== 'edit_record') throw new Error(`the timers only edit, not ${effect.kind}`);
      const text = readFileSync(join(root, effect.path), 'utf8');
      const lines = documentWriter.edit(text, effect.edits, effect.path).split('\n');
      const added = lines.filter((line) => /^(?:announced:| {2}- key: .+\/.+| {4}at: ".+Z")$/.test(line));
      expect(added.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBe(text.split('\n').length + 2 * effect.edits.length + 1);
    }
  });

  it('tell the forge nothing of records that are not on it', () => {
    expect(run(carriedOut(sample, asOf), asOf).forge).toEqual([]);
  });

  it('write only what automation may write', () => {
    const done = carriedOut(sample, toInstant(asOf + 7 * 86_400));
    const facts = { configuration: sample.configuration, author: us.login };
    expect(judgeHistory(sample.entries, done.entries, facts)).toEqual([]);
    const now = toInstant(asOf + 7 * 86_400);
    const faults = done.entries.flatMap((entry) => checkJournal(entry, sample.configuration, { now }));
    const before = sample.entries.flatMap((entry) => checkJournal(entry, sample.configuration, { now }));
    expect(faults).toEqual(before);
  });
});
