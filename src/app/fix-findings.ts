import { fixFor } from '../core/checks/fixes.ts';
import type { Finding } from '../core/finding/finding.ts';
import { pathOfEntry } from '../core/history/record-path.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { planLinks } from '../core/links/plan-links.ts';
import type { FileEffect, FilePlan } from '../core/plan/plan.ts';
import type { Edit } from '../core/record/edit.ts';

export type FixOptions = {
  /** Descriptions that stand beside records; they move with them. */
  readonly descriptions?: ReadonlySet<string>;
};

/**
 * What mends the findings that can be mended mechanically, all in one plan. What needs a person is left; checking
 * again after the plan was applied finds none of those that it mended.
 */
export function fixFindings(findings: readonly Finding[], ledger: Ledger, options: FixOptions = {}): FilePlan {
  const mended = planEdits(findings);
  const links = findings.some(({ code }) => fixFor(code)?.by === 'links') ? planLinks({ after: ledger.entries }) : none;
  const edits = mergeEdits([...mended.effects, ...links.effects]);
  const moves = planMoves(findings, ledger);
  return {
    effects: [
      ...[...edits].filter(([path]) => !moves.has(path)).map(([path, own]) => toEdit(path, own)),
      ...[...moves].flatMap(([path, to]) => moveWithDescription({ path, to, edits: edits.get(path) }, options)),
    ],
    summary: [...mended.summary, ...links.summary, ...[...moves].map(([path, to]) => `${path} moved to ${to}`)],
  };
}

const none: FilePlan = { effects: [], summary: [] };

function planEdits(findings: readonly Finding[]): FilePlan {
  const planned = findings.flatMap((found) => {
    const fix = fixFor(found.code);
    const edits = fix?.by === 'edit' ? fix.edits(found) : [];
    return edits.length === 0 ? [] : [{ found, edits }];
  });
  return {
    effects: planned.map(({ found, edits }) => toEdit(found.place.path, edits)),
    summary: planned.flatMap(({ found, edits }) => edits.map((edit) => `${found.place.path}: ${toWords(edit)}`)),
  };
}

function toEdit(path: string, edits: readonly Edit[]): FileEffect {
  return { kind: 'edit_record', path, edits };
}

function toWords(edit: Edit): string {
  const field = edit.pointer.slice(1).replaceAll('/', '.');
  return edit.op === 'remove' ? `${field} removed` : `${field} set to ${JSON.stringify(edit.value)}`;
}

function mergeEdits(effects: readonly FileEffect[]): ReadonlyMap<string, readonly Edit[]> {
  const merged = new Map<string, readonly Edit[]>();
  for (const effect of effects) {
    if (effect.kind === 'edit_record') merged.set(effect.path, [...(merged.get(effect.path) ?? []), ...effect.edits]);
  }
  return merged;
}

/** Only where the new place is free, and nothing says that the opening is what is wrong. */
function planMoves(findings: readonly Finding[], { entries, unreadable }: Ledger): ReadonlyMap<string, string> {
  const taken = new Set([...entries.map(({ path }) => path), ...unreadable.map(({ place }) => place.path)]);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const moves = new Map<string, string>();
  for (const { code, place } of findings) {
    const entry = fixFor(code)?.by === 'move' ? byPath.get(place.path) : undefined;
    const to = entry === undefined ? undefined : pathOfEntry(entry);
    if (entry === undefined || to === undefined || taken.has(to)) continue;
    if (entry.record.journal[0]?.at !== entry.record.opened_at) continue;
    taken.add(to);
    moves.set(place.path, to);
  }
  return moves;
}

type Moved = { readonly path: string; readonly to: string; readonly edits: readonly Edit[] | undefined };

function moveWithDescription({ path, to, edits }: Moved, { descriptions }: FixOptions): readonly FileEffect[] {
  const [beside, target] = [besideRecord(path), besideRecord(to)];
  return [
    { kind: 'move_file', path, to, ...(edits === undefined ? {} : { edits }) },
    ...(descriptions?.has(beside) === true ? [{ kind: 'move_file', path: beside, to: target } as const] : []),
  ];
}

function besideRecord(path: string): string {
  return path.replace(/\.yaml$/, '.description.md');
}
