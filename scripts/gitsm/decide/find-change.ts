import { withArticle } from '../../../src/core/finding/phrase.ts';
import type { Draft, Entry, Ledger } from '../../../src/core/ledger/ledger.ts';
import { CliError, EXIT } from '../cli-error.ts';
import { findEntry } from '../find-entry.ts';

export type AnyChange = (Entry | Draft) & { readonly kind: 'change' };

/** A change by its id, or a draft by its path or by the name of its file. */
export function findChange(ledger: Ledger, name: string): AnyChange {
  if (/^[A-Za-z]{3}-\d+$/.test(name)) return expectChange(findEntry(ledger, name), name);
  const path = name.replace(/^\.\//, '');
  const found = ledger.drafts.find((draft) => [path, `changes/drafts/${path}.yaml`].includes(draft.path));
  if (found !== undefined) return expectChange(found, name);
  if (ledger.unreadable.some(({ place }) => place.path === path))
    throw new CliError(`${path} cannot be read.`, EXIT.findings, 'gitsm validate says why.');
  throw new CliError(
    `There is no draft ${JSON.stringify(name)}.`,
    EXIT.usage,
    'Give CHG-57 or changes/drafts/rotate-tls.yaml.',
  );
}

function expectChange(of: Entry | Draft, name: string): AnyChange {
  if (of.kind === 'change') return of as AnyChange;
  throw new CliError(`${name} is ${withArticle(of.kind)}; only changes are checked.`, EXIT.usage, `gitsm show ${name}`);
}
