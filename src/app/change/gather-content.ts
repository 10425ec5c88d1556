import type { ChangedPath, DecisionFacts, TouchedChange } from '../../core/approval/facts.ts';
import { checkDraft, checkRecord } from '../../core/checks/check-record.ts';
import { mend, says } from '../../core/finding/make-finding.ts';
import type { Draft, Entry, Ledger } from '../../core/ledger/ledger.ts';
import { missingIn } from '../../core/lifecycle/moves.ts';
import type { Change } from '../../core/record/record.ts';
import { pathKind } from '../../core/record/record-id.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { PullObjects, TreeChange, TreeFile } from './pull-objects.ts';

export type ContentPorts = {
  readonly objects: PullObjects;
  readonly loadFiles: (files: readonly (TreeFile & { readonly path: string })[]) => Promise<Ledger>;
};

export type Sides = { readonly mergeBase: string; readonly head: string };

type Content = NonNullable<TouchedChange['after']>;
type Material = Exclude<DecisionFacts['digests'][string], string | null>;

export function toChangedPath({ path, before, after }: TreeChange): ChangedPath {
  return { path, before, after };
}

/** The file of a change, registered or not, that a path belongs to; of a description the record beside it. */
function changeFile(path: string): string | undefined {
  const kind = pathKind(path);
  if (kind.is === 'description')
    return kind.id.startsWith('CHG-') ? path.replace(/\.description\.md$/, '.yaml') : undefined;
  return (kind.is === 'draft' || kind.is === 'record') && kind.kind === 'change' ? path : undefined;
}

/** Every change that differs, or whose description does, as it was and as it will be. */
export async function touchedChanges(
  changes: readonly TreeChange[],
  { mergeBase, head }: Sides,
  judge: { readonly base: Ledger; readonly now: Instant },
  ports: ContentPorts,
): Promise<readonly TouchedChange[]> {
  const paths = [...new Set(changes.flatMap(({ path }) => changeFile(path) ?? []))];
  const touched: TouchedChange[] = [];
  for (const path of paths) {
    const [before, after] = [await loadOne(mergeBase, path, ports), await loadOne(head, path, ports)];
    const kind = pathKind(path);
    const invalid = after === undefined ? [] : faultsOf(after, judge);
    touched.push({
      path,
      ...(kind.is === 'record' ? { id: kind.id } : {}),
      before: before === undefined ? null : (contentIn(before) ?? null),
      after: after === undefined ? null : (contentIn(after) ?? null),
      ...(invalid.length === 0 ? {} : { invalid: invalid.slice(0, 100) }),
    });
  }
  return touched;
}

/** A ledger of one file, as strictly read as any; `undefined` where there is no such file. */
async function loadOne(
  commit: string,
  path: string,
  { objects, loadFiles }: ContentPorts,
): Promise<Ledger | undefined> {
  const files = await objects.files(commit, path);
  return files.length === 0 ? undefined : loadFiles(files);
}

function changeIn({ entries, drafts }: Ledger): ((Entry | Draft) & { readonly kind: 'change' }) | undefined {
  return [...entries, ...drafts].find((one) => one.kind === 'change') as ReturnType<typeof changeIn>;
}

function contentIn(ledger: Ledger): Content | undefined {
  const found = changeIn(ledger);
  // The schema of its kind has been checked, which asks for more than the facts do.
  return found === undefined ? undefined : (('draft' in found ? found.draft : found.record) as unknown as Content);
}

/** What is wrong with the change by itself, judged by the configuration of the base. */
function faultsOf(ledger: Ledger, { base, now }: { readonly base: Ledger; readonly now: Instant }): readonly string[] {
  const unread = new Set(base.unreadable.map(({ place }) => place.path));
  const found = changeIn(ledger);
  const findings = [
    ...ledger.unreadable,
    ...(found === undefined
      ? []
      : 'draft' in found
        ? checkDraft(found, base.configuration, { unread })
        : checkRecord(found, base.configuration, { now, unread })),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error').map((one) => `${says(one)} ${mend(one)}`);
  const lacking = found !== undefined && 'draft' in found ? lackingIn(found) : [];
  return [...errors, ...lacking].map((text) => text.slice(0, 1000));
}

/** Merging registers the change as scheduled, or as done already, which takes more than a draft does. */
function lackingIn({ draft }: Draft): readonly string[] {
  const state = 'type' in draft && draft.type === 'retrospective' ? 'review' : 'scheduled';
  const needs = missingIn('change', { ...draft, state } as unknown as Change, state);
  return needs.map(({ says: what, pointer }) => `it lacks ${what} (${pointer.slice(1).replaceAll('/', '.')})`);
}

/** What reviews are bound to: the changes by their values, all other files by their blobs. */
export async function materialOf(changes: readonly TreeChange[], { loadFiles }: ContentPorts): Promise<Material> {
  const values: Content[] = [];
  const paths: Material['paths'][number][] = [];
  for (const { path, after } of changes) {
    const kind = pathKind(path);
    const isChange = (kind.is === 'draft' || kind.is === 'record') && kind.kind === 'change';
    const value = isChange && after !== null ? contentIn(await loadFiles([{ path, ...after }])) : undefined;
    if (value !== undefined) values.push(value);
    else paths.push({ path, mode: after?.mode ?? null, blob: after?.blob ?? null });
  }
  return { changes: values, paths };
}
