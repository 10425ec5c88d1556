import type { Verb } from '../command/commands.ts';

/** A command as it was written, read by its declaration. Choices stand for what they mean in the record. */
export type Call = {
  readonly verb: Verb;
  /** By the name of the parameter; what was not given is not a key. */
  readonly given: Readonly<Record<string, string>>;
};

/** A line that was meant as a command and is none; `says` and `instead` are ours but for what is quoted in them. */
export type Fault = {
  readonly line: string;
  readonly says: string;
  readonly verb?: Verb;
  /** What to write instead. */
  readonly instead: string;
};

export type ReadComment = { readonly calls: readonly Call[]; readonly faults: readonly Fault[] };
