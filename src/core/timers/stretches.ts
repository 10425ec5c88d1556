import { type Step, tell } from '../journal/told.ts';
import type { Entry } from '../ledger/ledger.ts';
import { isFinal } from '../lifecycle/lifecycle-of.ts';
import { type Instant, parseInstant } from '../time/instant.ts';

/** A time during which something had one value, half-open; `until` is absent while it lasts. */
export type Stretch = { readonly value: string; readonly from: Instant; readonly until: Instant | undefined };

/** The stretches of a value that the journal tells; while it is `undefined` there is none. */
export function stretchesOf(
  { kind, record }: Entry,
  read: (step: Pick<Step, 'state' | 'fields'>) => string | undefined,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: { readonly value: string; readonly from: Instant } | undefined;
  for (const step of tell(record.journal, kind).steps) {
    const value = read(step);
    if (value === open?.value) continue;
    if (open !== undefined) stretches.push({ ...open, until: step.at });
    open = value === undefined ? undefined : { value, from: step.at };
  }
  return open === undefined ? stretches : [...stretches, { ...open, until: undefined }];
}

/** When the record came to its end; `undefined` while it is open. */
export function endOf({ kind, record }: Entry): Instant | undefined {
  if (!isFinal(kind, record.state)) return undefined;
  return parseInstant(record.journal.findLast(({ to }) => to === record.state)?.at ?? '');
}

/** The first of the instants that are there. */
export function earliest(...instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants.filter((at) => at !== undefined).toSorted((a, b) => a - b)[0];
}

export function instantOf(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : parseInstant(text);
}
