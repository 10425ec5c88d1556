import { nearest } from '../finding/nearest.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { FilePlan } from '../plan/plan.ts';
import type { RecordKind } from '../record/record.ts';
import { applyChanges, type LinkChange, toFilePlan } from './link-changes.ts';
import { linkCycles } from './link-cycles.ts';
import { nearestId } from './nearest-id.ts';
import { indexRecords, type RecordIndex } from './record-index.ts';
import { isLinkField, type LinkEnd, type LinkField, linkFieldsOf, relations } from './relations.ts';
import { idsAt, ownLinks } from './stated-links.ts';

/** `from` `relation` `to`, as in `INC-117 caused_by CHG-57`. */
export type LinkRequest = { readonly from: string; readonly relation: string; readonly to: string };

export type LinkAnswer =
  | { readonly is: 'planned'; readonly plan: FilePlan }
  | { readonly is: 'refused'; readonly refusal: LinkRefusal };

export type LinkRefusal =
  | { readonly why: 'no_such_record'; readonly id: string; readonly near?: string }
  | {
      readonly why: 'no_such_relation';
      readonly relation: string;
      readonly kind: RecordKind;
      readonly known: readonly string[];
      readonly near?: string;
    }
  | {
      readonly why: 'wrong_kind';
      readonly field: LinkField;
      readonly to: string;
      readonly expected: readonly RecordKind[];
    }
  | { readonly why: 'self'; readonly id: string }
  | { readonly why: 'cycle'; readonly field: LinkField; readonly ids: readonly string[] }
  /** The field of `id` holds one record already; unlink that first. */
  | { readonly why: 'taken'; readonly id: string; readonly field: LinkField; readonly holder: string }
  | { readonly why: 'full'; readonly id: string; readonly field: LinkField; readonly most: number }
  | { readonly why: 'not_linked'; readonly from: string; readonly field: LinkField; readonly to: string };

/** Links two records on both sides. A link that stands already gives an empty plan. */
export function planLink(entries: readonly Entry[], request: LinkRequest): LinkAnswer {
  const index = indexRecords(entries);
  const ends = resolve(index, request);
  if ('why' in ends) return refuse(ends);
  const sides = missingSides(ends);
  const obstacle = sides.map(roomFor).find((refusal) => refusal !== undefined) ?? wouldCircle(entries, sides);
  return obstacle === undefined ? { is: 'planned', plan: toFilePlan(sides.map(toChange), index) } : refuse(obstacle);
}

/** Takes a link out of both sides. Nothing else needs to hold: what is wrong must be removable. */
export function planUnlink(entries: readonly Entry[], { from, relation, to }: LinkRequest): LinkAnswer {
  const index = indexRecords(entries);
  const by = index.get(from);
  if (by === undefined) return refuse(noSuchRecord(from, undefined, index));
  if (!isLinkField(by.kind, relation)) return refuse(noSuchRelation(by.kind, relation));
  const on = index.get(to);
  const mirror = relations[by.kind][relation]?.mirror;
  const because = 'it was unlinked';
  const changes: LinkChange[] = [];
  if (idsAt(by, relation).includes(to)) changes.push({ id: from, field: relation, target: to, op: 'remove', because });
  if (on !== undefined && mirror !== undefined && idsAt(on, mirror).includes(from)) {
    changes.push({ id: to, field: mirror, target: from, op: 'remove', because });
  }
  if (changes.length === 0) return refuse({ why: 'not_linked', from, field: relation, to });
  return { is: 'planned', plan: toFilePlan(changes, index) };
}

type Ends = { readonly by: Entry; readonly field: LinkField; readonly end: LinkEnd; readonly on: Entry };

function resolve(index: RecordIndex, { from, relation, to }: LinkRequest): Ends | LinkRefusal {
  const by = index.get(from);
  if (by === undefined) return noSuchRecord(from, undefined, index);
  const end = isLinkField(by.kind, relation) ? relations[by.kind][relation] : undefined;
  if (end === undefined || !isLinkField(by.kind, relation)) return noSuchRelation(by.kind, relation);
  const on = index.get(to);
  if (on === undefined) return noSuchRecord(to, end.to, index);
  if (!end.to.includes(on.kind)) return { why: 'wrong_kind', field: relation, to, expected: end.to };
  return on === by ? { why: 'self', id: from } : { by, field: relation, end, on };
}

function noSuchRecord(id: string, kinds: readonly RecordKind[] | undefined, index: RecordIndex): LinkRefusal {
  const near = nearestId(id, kinds ?? ['incident', 'request', 'change', 'problem'], index);
  return { why: 'no_such_record', id, ...(near === undefined ? {} : { near }) };
}

function noSuchRelation(kind: RecordKind, relation: string): LinkRefusal {
  const known = linkFieldsOf(kind);
  const near = nearest(relation, known);
  return { why: 'no_such_relation', relation, kind, known, ...(near === undefined ? {} : { near }) };
}

type Side = { readonly entry: Entry; readonly field: LinkField; readonly end: LinkEnd; readonly other: Entry };

function missingSides({ by, field, end, on }: Ends): readonly Side[] {
  const sides: Side[] = [{ entry: by, field, end, other: on }];
  const mirrorEnd = end.mirror === undefined ? undefined : relations[on.kind][end.mirror];
  if (end.mirror !== undefined && mirrorEnd !== undefined) {
    sides.push({ entry: on, field: end.mirror, end: mirrorEnd, other: by });
  }
  return sides.filter((side) => !idsAt(side.entry, side.field).includes(side.other.record.id));
}

function roomFor({ entry, field, end }: Side): LinkRefusal | undefined {
  const held = idsAt(entry, field);
  if (held.length < end.most) return undefined;
  const id = entry.record.id;
  return end.most === 1
    ? { why: 'taken', id, field, holder: held[0] ?? '' }
    : { why: 'full', id, field, most: end.most };
}

function wouldCircle(entries: readonly Entry[], sides: readonly Side[]): LinkRefusal | undefined {
  const after = indexRecords(applyChanges(entries, sides.map(toChange)));
  const touched = new Set(sides.map(({ entry }) => entry.record.id));
  const cycle = linkCycles(ownLinks(after)).find(({ ids }) => ids.some((id) => touched.has(id)));
  return cycle === undefined ? undefined : { why: 'cycle', field: cycle.field, ids: cycle.ids };
}

function toChange({ entry, field, other }: Side): LinkChange {
  return { id: entry.record.id, field, target: other.record.id, op: 'add', because: 'it was linked' };
}

function refuse(refusal: LinkRefusal): LinkAnswer {
  return { is: 'refused', refusal };
}
