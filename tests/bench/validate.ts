import { cacheFolder } from '../../src/adapters/cache/cache-folder.ts';
import { openSnapshotFile } from '../../src/adapters/cache/snapshot-file.ts';
import { openWorkTree } from '../../src/adapters/files/work-tree-source.ts';
import { openCommit } from '../../src/adapters/git/commit-source.ts';
import { resolveCommit } from '../../src/adapters/git/find-repository.ts';
import { loadPorts } from '../../src/adapters/ledger/load-ports.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { loadFindings } from '../../src/app/load-findings/load-findings.ts';
import { type Instant, parseInstant } from '../../src/core/time/instant.ts';

// Validation as a process of its own, for as long as the command line has no way to ask for one commit and one cache:
//   validate.mjs <folder> commit|disk cache|none
const [folder = '.', what = 'commit', cache = 'cache'] = process.argv.slice(2);
const repository = { folder };
const commit = (await resolveCommit(repository, 'HEAD')) ?? '';
const source = what === 'disk' ? openWorkTree(folder, repository) : openCommit(repository, commit);
const place = cacheFolder(repository) ?? folder;
const found = await loadFindings(source, {
  ...loadPorts,
  loadZone: createZoneLoader(),
  now: parseInstant('2026-11-22T15:40:00Z') as Instant,
  ...(cache === 'none' ? {} : { snapshots: openSnapshotFile(place, 'b'.repeat(64)) }),
});
const { findings, ...rest } = found;
process.stdout.write(
  `${JSON.stringify({ findings: findings.length, ...rest, megabytes: process.memoryUsage().rss >> 20 })}\n`,
);
