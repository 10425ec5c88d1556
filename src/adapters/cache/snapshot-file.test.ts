import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FindingsPorts, loadFindings } from '../../app/load-findings/load-findings.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';
import { openWorkTree } from '../files/work-tree-source.ts';
import { openCommit } from '../git/commit-source.ts';
import { makeRepository, type TemporaryRepository } from '../git/temporary-repository.fixture.ts';
import { loadShapeCheck } from '../schema/check-shape.ts';
import { createZoneLoader } from '../time/zone-rules.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { cacheFolder } from './cache-folder.ts';
import { openSnapshotFile } from './snapshot-file.ts';

const KEY = 'a'.repeat(64);

function incidentText(id: string, more = ''): string {
  return `id: ${id}
title: Mail is slow (sample)
state: new
opened_at: "2026-11-02T09:00:00Z"
opened_by: rosa
service: mail
impact: medium
urgency: medium
priority: P3
team: service-desk
${more}journal:
  - at: "2026-11-02T09:00:00Z"
    by: rosa
    to: new
    set: { impact: medium, urgency: medium, priority: P3, service: mail, team: service-desk }
`;
}

const DAY = 'tickets/2026/11/02';
const FILES = {
  'config/gitsm.yaml': 'organisation: Sample\n',
  [`${DAY}/INC-1000001.yaml`]: incidentText('INC-1000001', 'links: { related: [INC-1000002] }\n'),
  [`${DAY}/INC-1000002.yaml`]: incidentText('INC-1000002', 'links: { related: [INC-1000001] }\n'),
  [`${DAY}/INC-1000003.yaml`]: incidentText('INC-1000003', 'links: { problem: PRB-1000009 }\n'),
};

const ports: FindingsPorts = {
  readRecord: (bytes, path) => readYaml(bytes, path),
  readConfig: (bytes, path) => readYaml(bytes, path),
  loadShapeCheck,
  loadZone: createZoneLoader(),
  now: parseInstant('2026-11-22T15:40:00Z') as Instant,
};

let repository: TemporaryRepository;
let folder: string;
beforeEach(() => {
  repository = makeRepository(FILES);
  repository.commit();
  folder = cacheFolder({ folder: repository.folder }) ?? '';
});
afterEach(() => repository.remove());

const file = () => join(folder, 'ledger-snapshot');

function open() {
  const where = { folder: repository.folder };
  const commit = repository.git('rev-parse', 'HEAD').trim();
  return { disk: openWorkTree(repository.folder, where), commit: openCommit(where, commit) };
}

async function compare(key = KEY): Promise<{ readonly codes: readonly string[]; readonly filesRead: number }> {
  const anew = await loadFindings(open().disk, ports);
  const again = await loadFindings(open().disk, { ...ports, snapshots: openSnapshotFile(folder, key) });
  expect(again.findings).toEqual(anew.findings);
  expect(again.records).toEqual(anew.records);
  return { codes: again.findings.map(({ code }) => code), filesRead: again.filesRead };
}

describe('the snapshot of a repository', () => {
  it('stands in the folder of git, where a clone cannot bring one along', () => {
    expect(folder).toBe(join(repository.folder, '.git', 'gitsm'));
  });

  it('spares the second run what has not changed', async () => {
    expect((await compare()).filesRead).toBe(3);
    // The one with a link to nowhere is looked at again.
    expect((await compare()).filesRead).toBe(1);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('serves every source of the same files', async () => {
    await compare();
    const again = await loadFindings(open().commit, { ...ports, snapshots: openSnapshotFile(folder, KEY) });
    expect(again.filesRead).toBe(1);
  });

  it.each<{ name: string; change: (repository: TemporaryRepository) => void }>([
    { name: 'an edit', change: ({ write }) => write(`${DAY}/INC-1000001.yaml`, incidentText('INC-1000001')) },
    { name: 'a new file', change: ({ write }) => write(`${DAY}/INC-1000004.yaml`, incidentText('INC-1000004')) },
    { name: 'a new folder', change: ({ write }) => write('problems/2026/11/PRB-1000009.yaml', 'broken') },
    { name: 'a removal', change: ({ git }) => git('rm', '-q', `${DAY}/INC-1000002.yaml`) },
    { name: 'a removal of all', change: ({ git }) => git('rm', '-q', '-r', 'tickets') },
    { name: 'a rename', change: ({ git }) => git('mv', `${DAY}/INC-1000002.yaml`, `${DAY}/INC-1000005.yaml`) },
    { name: 'a stray file', change: ({ write }) => write(`${DAY}/notes.txt`, 'x') },
    { name: 'a twin', change: ({ write }) => write(`${DAY}/inc-1000001.yaml`, 'x') },
    { name: 'a description', change: ({ write }) => write(`${DAY}/INC-1000001.description.md`, 'x') },
    { name: 'a program', change: ({ makeExecutable }) => makeExecutable(`${DAY}/INC-1000001.yaml`) },
    { name: 'a configuration', change: ({ write }) => write('config/services/mail.yaml', 'id: mail\n') },
    { name: 'a broken configuration', change: ({ write }) => write('config/gitsm.yaml', '{') },
  ])('says the same as reading all after $name, on the disk, committed, and taken back', async ({ change }) => {
    const before = await compare();
    change(repository);
    await compare();
    repository.commit();
    await compare();
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    expect((await compare()).codes).toEqual(before.codes);
  });
});

describe('a snapshot that is not to be trusted', () => {
  const damage: readonly { readonly name: string; readonly change: (bytes: Buffer) => Buffer }[] = [
    { name: 'empty', change: () => Buffer.alloc(0) },
    { name: 'cut short in its head', change: (bytes) => bytes.subarray(0, 40) },
    { name: 'cut short in its middle', change: (bytes) => bytes.subarray(0, bytes.length >> 1) },
    { name: 'cut short by a byte', change: (bytes) => bytes.subarray(0, -1) },
    { name: 'longer than it was', change: (bytes) => Buffer.concat([bytes, Buffer.from('x')]) },
    {
      name: 'of another format',
      change: (bytes) => Buffer.concat([Buffer.from('gitsm snapshot 9'), bytes.subarray(16)]),
    },
    { name: 'something else', change: () => Buffer.from('{"cache":true}'.repeat(100)) },
    ...[100, 700, -5].map((at) => ({
      name: `flipped at ${at}`,
      change: (bytes: Buffer) => flip(bytes, at),
    })),
  ];

  it('because it is damaged in one way or another is taken for none', async () => {
    await compare();
    const whole = readFileSync(file());
    for (const { name, change } of damage) {
      writeFileSync(file(), change(whole));
      expect([name, await openSnapshotFile(folder, KEY).load()]).toEqual([name, undefined]);
    }
    expect((await compare()).filesRead).toBe(3);
    expect((await compare()).filesRead).toBe(1);
  });

  it('because another build made it changes nothing but the time', async () => {
    await compare();
    expect((await compare('b'.repeat(64))).filesRead).toBe(3);
  });

  it('because it is of another repository is compared file by file', async () => {
    await compare();
    const other = makeRepository({ ...FILES, [`${DAY}/INC-1000003.yaml`]: incidentText('INC-1000003') });
    other.commit();
    const place = cacheFolder({ folder: other.folder }) ?? '';
    await openSnapshotFile(place, KEY).save((await openSnapshotFile(folder, KEY).load()) ?? fail());
    const source = openWorkTree(other.folder, { folder: other.folder });
    const again = await loadFindings(source, { ...ports, snapshots: openSnapshotFile(place, KEY) });
    expect(again.findings).toEqual((await loadFindings(source, ports)).findings);
    other.remove();
  });

  it('is replaced whole, and leaves nothing beside it', async () => {
    await compare();
    const before = readFileSync(file());
    await Promise.all(
      Array.from({ length: 4 }, () =>
        openSnapshotFile(folder, KEY)
          .load()
          .then((it) => it && openSnapshotFile(folder, KEY).save(it)),
      ),
    );
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['ledger-snapshot']);
  });

  it('cannot be kept where the folder may not be made, which is no failure', async () => {
    writeFileSync(folder, 'a file in its place');
    expect((await compare()).filesRead).toBe(3);
    expect((await compare()).filesRead).toBe(3);
  });
});

function flip(bytes: Buffer, at: number): Buffer {
  const flipped = Buffer.from(bytes);
  const index = at < 0 ? flipped.length + at : at;
  flipped[index] = (flipped[index] ?? 0) ^ 0x40;
  return flipped;
}

function fail(): never {
  throw new Error('there is no snapshot');
}
