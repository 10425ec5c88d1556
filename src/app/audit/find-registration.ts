import type { Draft, Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { JsonMap } from '../../core/record/json.ts';
import { recordToJson } from '../../core/record/record-json.ts';
import type { ContentPorts } from '../change/gather-content.ts';
import type { TreeFile } from '../change/pull-objects.ts';
import type { ApprovalHistory } from './approval-history.ts';

export type ChangeEntry = Extract<Entry, { readonly kind: 'change' }>;

export type RegistrationPorts = ContentPorts & { readonly history: ApprovalHistory };

/** How a record came to be. */
export type Registration = {
  readonly commit: string;
  readonly entry: ChangeEntry | undefined;
  readonly draft: { readonly path: string; readonly file: TreeFile; readonly value: JsonMap } | undefined;
  readonly says: string;
};

/** The commit that made the record of its draft, with both. */
export async function findRegistration(path: string, ports: RegistrationPorts): Promise<Registration | undefined> {
  const { history, objects } = ports;
  const commit = history.addedIn(path);
  if (commit === undefined) return undefined;
  const says = `it was not made of a draft in ${commit.slice(0, 7)}: somebody wrote it by hand`;
  const parent = (await objects.commit(commit))?.parents[0];
  const changes = parent === undefined ? [] : await objects.changes(parent, commit);
  const after = changes.find((one) => one.path === path)?.after ?? undefined;
  const entry = after === undefined ? undefined : changeIn(await ports.loadFiles([{ path, ...after }]));
  for (const { path: from, before } of changes.filter((one) => one.after === null)) {
    if (!from.startsWith('changes/drafts/') || before === null) continue;
    const draft = draftIn(await ports.loadFiles([{ path: from, ...before }]));
    if (draft !== undefined && entry !== undefined && draft.title === entry.record.title)
      return { commit, entry, draft: { path: from, file: before, value: recordToJson(draft) }, says };
  }
  return { commit, entry, draft: undefined, says };
}

function changeIn({ entries }: Ledger): ChangeEntry | undefined {
  return entries.find((entry) => entry.kind === 'change');
}

function draftIn({ drafts }: Ledger): Extract<Draft, { readonly kind: 'change' }>['draft'] | undefined {
  return drafts.find((draft) => draft.kind === 'change')?.draft;
}
