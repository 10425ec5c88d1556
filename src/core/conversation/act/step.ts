import type { FieldInput } from '../../journal/field-input.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';
import type { Edit } from '../../record/edit.ts';
import type { Change } from '../../record/record.ts';
import type { SlaRules } from '../../sla/sla-rules.ts';
import type { Instant } from '../../time/instant.ts';

/** What a command does to the records, one step after the other. Each step is judged by the lifecycle as any other change. */
export type Step =
  /** `as: 'us'`: by automation, as what follows from the command rather than what it says. */
  | {
      readonly do: 'change';
      readonly to?: string;
      readonly fields?: FieldInput;
      readonly note?: string;
      readonly as?: 'us';
    }
  | { readonly do: 'link' | 'unlink'; readonly relation: string; readonly to: string }
  /** What automation alone writes. */
  | { readonly do: 'edit'; readonly edits: readonly Edit[]; readonly says: string };

/** Steps, or why there can be none, in words for whoever asked. */
export type Acts = { readonly steps: readonly Step[] } | { readonly why: string };

/** Who says something, where and when. */
export type Scene = {
  readonly entry: Entry;
  readonly ledger: Ledger;
  readonly by: string;
  readonly userId: number;
  readonly at: Instant;
  readonly comment: number;
  /** Why the window of a registered change may not be moved by whoever asks; empty where it may. */
  readonly refuseWindow?: (change: Change, window: NonNullable<Change['window']>) => string;
  /** Calendars, for what becomes due by it. */
  readonly rules: SlaRules;
};

export type Act = (given: Readonly<Record<string, string>>, scene: Scene) => Acts;

export function steps(...list: readonly Step[]): Acts {
  return { steps: list };
}

/** A record that is named by its id or by its number, as `#117`; `undefined` where there is none. */
export function namedRecord(name: string, { entries }: Ledger): Entry | undefined {
  if (!name.startsWith('#')) return entries.find(({ record }) => record.id === name);
  return entries.find(({ record }) => record.id.slice(record.id.indexOf('-') + 1) === name.slice(1));
}
