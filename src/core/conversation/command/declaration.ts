import type { RecordKind } from '../../record/record.ts';

/** To whom a command is open, beside what the lifecycle says of the move: by `config/teams.yaml` and the record. */
export type Entitled = 'agent' | 'reporter' | 'manager' | 'approver' | 'policy' | 'anyone';

type Named = { readonly name: string; readonly isOptional?: true };

/** What stands behind a command, in this order; `option`s, as `name=value`, stand anywhere before the text. */
export type Parameter =
  | (Named & { readonly takes: 'choice'; readonly choices: Readonly<Record<string, string>> })
  /** A login, with or without `@`, or `me`. */
  | (Named & { readonly takes: 'person' })
  /** `INC-117` or `#117`. */
  | (Named & { readonly takes: 'record' })
  | (Named & { readonly takes: 'word' })
  | (Named & { readonly takes: 'option'; readonly hint: string; readonly isOptional: true })
  /** The rest of the line; where that is blank, the lines below, up to the next command. */
  | (Named & { readonly takes: 'text' });

/** All that is said of one command: parsing, permission, help and `docs/commands.md` come from it. */
export type CommandDeclaration = {
  readonly does: string;
  readonly who: readonly Entitled[];
  /** The kinds of record on which it means something. */
  readonly on: readonly RecordKind[];
  readonly takes: readonly Parameter[];
  /** A whole line, as it would be written. */
  readonly example: string;
};

export type CommandDeclarations = Readonly<Record<string, CommandDeclaration>>;
