import type { AnyRecord, Change, Incident, Problem, RecordKind, ServiceRequest } from '../record/record.ts';
import type { Role } from './role.ts';

export type RecordOfKind = {
  readonly incident: Incident;
  readonly request: ServiceRequest;
  readonly change: Change;
  readonly problem: Problem;
};

/** One allowed move. `when` narrows it by the record before and after the move; its reason is told when it fails. */
export type Move<R = AnyRecord, S extends string = string> = {
  readonly from: S;
  readonly to: S;
  /** Who may; nobody else, whatever else the person is. */
  readonly by: readonly Role[];
  readonly reopens?: true;
  readonly when?: Condition<R>;
};

/** A field of the record as it was or will be. Read one by one: a whole record for each entry of a journal is dear. */
export type ReadField<R = AnyRecord> = <F extends keyof R>(field: F) => R[F] | undefined;

export type Condition<R> = {
  readonly says: string;
  readonly holds: (move: {
    readonly before: ReadField<R>;
    readonly after: ReadField<R>;
    readonly by: ReadonlySet<Role>;
  }) => boolean;
};

/**
 * Something that a record must hold while it is in a state (and so on entering it). `pointer` is where it stands,
 * `give` how the command line is told it.
 */
export type Need<R = AnyRecord> = {
  readonly pointer: string;
  readonly says: string;
  readonly give: string;
  readonly when?: (record: R) => boolean;
  readonly met: (record: R) => boolean;
};

/** A field that says something only in some states; elsewhere it is stale. */
export type Passing<S extends string = string> = { readonly field: string; readonly states: readonly S[] };

export type Lifecycle<R = AnyRecord, S extends string = string> = {
  /** In the order of the usual way. */
  readonly states: readonly S[];
  readonly initial: S;
  /** Nothing leads out of these. */
  readonly final: readonly S[];
  /** The work is done, or was given up: clocks of the work stand, nobody has it in the queue. */
  readonly done: readonly S[];
  readonly moves: readonly Move<R, S>[];
  readonly needs: Readonly<Record<S, readonly Need<R>[]>>;
  readonly passing: readonly Passing<S>[];
};

export type StateOf<K extends RecordKind> = RecordOfKind[K]['state'];

/** A need that is met when the field is there and not blank. */
export function needsField<R extends AnyRecord>(
  field: string,
  says: string,
  options: { readonly give?: string; readonly when?: (record: R) => boolean } = {},
): Need<R> {
  const keys = field.split('.');
  const need = {
    pointer: `/${keys.join('/')}`,
    says,
    give: options.give ?? `${field}=…`,
    met: (record: R) => isFilled(findValue(record, keys)),
  };
  return options.when === undefined ? need : { ...need, when: options.when };
}

/** Every move from each of the states to one state. */
export function moves<R, S extends string>(
  from: readonly S[],
  to: S,
  by: readonly Role[],
  more: Pick<Move<R, S>, 'reopens' | 'when'> = {},
): readonly Move<R, S>[] {
  return from.map((state) => ({ from: state, to, by, ...more }));
}

function findValue(record: AnyRecord, keys: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}
