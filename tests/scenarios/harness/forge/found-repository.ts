import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BareRepository, bareRepositoryAt } from './bare-repository.ts';
import { commitFiles, type FileChanges } from './commit-files.ts';

/** `main` holds one commit with these files. Hooks log each push and guard the branches that `guardBranches` names. */
export async function foundRepository(directory: string, files: FileChanges, at: string): Promise<BareRepository> {
  await mkdir(join(directory, 'hooks'), { recursive: true });
  const repository = bareRepositoryAt(directory);
  await repository.git(['init', '--quiet', '--bare', '--initial-branch=main', '--template=']);
  await writeFile(join(directory, 'config'), CONFIG);
  for (const [name, text] of Object.entries(HOOKS)) {
    await writeFile(join(directory, 'hooks', name), text, { mode: 0o755 });
  }
  const author = { name: 'acme', email: 'acme@users.noreply.github.com', at };
  await commitFiles(repository, { ref: 'refs/heads/main', from: undefined, files, message: 'Start', author });
  return repository;
}

/** Only the callers named after a ref may push to it, as under a ruleset with bypass actors. */
export async function guardBranches(
  repository: BareRepository,
  allowed: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const rules = Object.entries(allowed).map(([branch, logins]) => `refs/heads/${branch} ${logins.join(' ')}\n`);
  await writeFile(join(repository.directory, 'guard'), rules.join(''));
}

const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
[http]
\treceivepack = true
[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[receive]
\tautogc = false
[transfer]
\tfsckObjects = true
[gc]
\tauto = 0
`;

/** The refusal is worded as GitHub's. The push log is what the forge remembers of a push: who and when. */
const HOOKS: Readonly<Record<string, string>> = {
  update: `#!/bin/sh
[ -f "$GIT_DIR/guard" ] || exit 0
while read -r ref allowed; do
  [ "$ref" = "$1" ] || continue
  case " $allowed " in *" $REMOTE_USER "*) exit 0 ;; esac
  echo "error: GH013: Repository rule violations found for $1." >&2
  exit 1
done < "$GIT_DIR/guard"
exit 0
`,
  'post-receive': `#!/bin/sh
while read -r before after ref; do
  printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$before" "$after" "$ref" "$REMOTE_USER" "$FORGE_NOW" >> "$GIT_DIR/pushes"
done
`,
};
