import type { RecordKind } from '../record/record.ts';

export type LinkField =
  | 'problem'
  | 'incidents'
  | 'caused_by'
  | 'caused'
  | 'resolved_by'
  | 'resolves'
  | 'parent'
  | 'children'
  | 'duplicate_of'
  | 'follow_up_of'
  | 'related';

/** One end of a relation, as it can be written in a record of one kind. */
export type LinkEnd = {
  /** The kinds of record that it may name. */
  readonly to: readonly RecordKind[];
  /** How many it holds, at most; a list where it is over 1. The schemas say the same. */
  readonly most: number;
  /** The field of the named record that says the same from there; absent where a relation has one side only. */
  readonly mirror?: LinkField;
};

const anyKind: readonly RecordKind[] = ['incident', 'request', 'change', 'problem'];
const related: LinkEnd = { to: anyKind, most: 100, mirror: 'related' };

/** What may be linked to what. Written on either side, `gitsm link` completes the other. */
export const relations: Readonly<Record<RecordKind, Readonly<Partial<Record<LinkField, LinkEnd>>>>> = {
  incident: {
    problem: { to: ['problem'], most: 1, mirror: 'incidents' },
    caused_by: { to: ['change'], most: 1, mirror: 'caused' },
    resolved_by: { to: ['change'], most: 1, mirror: 'resolves' },
    parent: { to: ['incident'], most: 1, mirror: 'children' },
    children: { to: ['incident'], most: 500, mirror: 'parent' },
    duplicate_of: { to: ['incident'], most: 1 },
    follow_up_of: { to: ['incident', 'request'], most: 1 },
    related,
  },
  request: {
    parent: { to: ['request'], most: 1, mirror: 'children' },
    children: { to: ['request'], most: 100, mirror: 'parent' },
    duplicate_of: { to: ['request'], most: 1 },
    follow_up_of: { to: ['incident', 'request'], most: 1 },
    related,
  },
  change: {
    caused: { to: ['incident'], most: 200, mirror: 'caused_by' },
    resolves: { to: ['incident', 'problem'], most: 200, mirror: 'resolved_by' },
    parent: { to: ['change'], most: 1, mirror: 'children' },
    children: { to: ['change'], most: 100, mirror: 'parent' },
    follow_up_of: { to: ['change'], most: 1 },
    related,
  },
  problem: {
    incidents: { to: ['incident'], most: 1000, mirror: 'problem' },
    resolved_by: { to: ['change'], most: 50, mirror: 'resolves' },
    // `caused` of a change lists incidents, so this one is told on the problem alone.
    caused_by: { to: ['change'], most: 1 },
    duplicate_of: { to: ['problem'], most: 1 },
    related,
  },
};

/** Relations in which nobody may come after themselves, however long the way round. */
export const acyclicFields = ['parent', 'duplicate_of', 'follow_up_of'] as const satisfies readonly LinkField[];

export function isLinkField(kind: RecordKind, text: string): text is LinkField {
  return Object.hasOwn(relations[kind], text);
}

export function linkFieldsOf(kind: RecordKind): readonly LinkField[] {
  // Keys of the table above, which its type restricts to link fields.
  return Object.keys(relations[kind]) as LinkField[];
}
