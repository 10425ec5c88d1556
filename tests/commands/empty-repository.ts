import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { GITSM, NODE, plainEnvironment } from './gitsm.ts';
import { makeRepository, type Repository } from './repository.ts';
import { HERE } from './sample-repository.ts';

/** What `gitsm init --empty` leaves: office hours 8 to 17 in Berlin, kim in every role, one service. */
export function emptyRepository(): Repository {
  return makeRepository((root) => {
    for (const path of ['config', 'schemas', '.gitignore', '.gitattributes']) {
      cpSync(join(HERE, path), join(root, path), { recursive: true });
    }
    const asked = ['init', '--empty', '--organisation', 'Acme', '--zone', 'Europe/Berlin', '--login', 'kim'];
    execFileSync(NODE, [GITSM, ...asked], { cwd: root, env: plainEnvironment(), stdio: 'pipe' });
  });
}
