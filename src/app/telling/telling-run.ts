import { Gone } from '../../core/plan/forge-answer.ts';
import type { ForgeEffect, Listener } from '../../core/plan/forge-effect.ts';
import type { Forge, ForgeComment, ForgeIssue } from './forge.ts';

export type ProposedFile = Pick<Effect<'proposal'>, 'branch' | 'path' | 'text' | 'subject'>;

export type TellPorts = {
  readonly forge: Forge;
  /** Our numeric user id: a marker counts only in a comment of ours. */
  readonly us: number;
  /** Branches of derived files; told apart, since that is git and not the forge's API. */
  readonly publish: (effect: Extract<ForgeEffect, { readonly kind: 'publish' }>) => Promise<boolean>;
  /** Tells a listener elsewhere. Without it nobody listens. */
  readonly callListener?: CallListener;
  /** Puts a file on a branch of its own; true where something changed. */
  readonly propose?: (file: ProposedFile) => Promise<boolean>;
  /** What this run has read already. A comment is made only after looking again whether it is there. */
  readonly known?: Known;
};

export type CallListener = (
  listener: Listener,
  body: object,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;

/** Issues as they were read, with their comments where those were read too. */
export type Known = ReadonlyMap<number, KnownIssue>;

export type KnownIssue = { readonly issue: ForgeIssue; readonly comments?: readonly ForgeComment[] };

export type Outcome = 'done' | 'as_it_is';

export type Effect<Kind extends ForgeEffect['kind']> = Extract<ForgeEffect, { readonly kind: Kind }>;

/** What is known of the forge while it is told; `listed` are the threads whose comments were read by this very run. */
export type Run = {
  readonly ports: TellPorts;
  readonly comments: Map<number, readonly ForgeComment[]>;
  readonly listed: Set<number>;
  readonly issues: Map<number, ForgeIssue>;
};

export function startRun(ports: TellPorts): Run {
  const known = [...(ports.known ?? [])];
  const comments = known.flatMap(([number, one]) =>
    one.comments === undefined ? [] : [[number, one.comments] as const],
  );
  return {
    ports,
    comments: new Map(comments),
    listed: new Set(),
    issues: new Map(known.map(([number, { issue }]) => [number, issue])),
  };
}

/** After a lost answer nothing that was read holds. */
export function forgetAll({ comments, listed, issues }: Run): void {
  for (const known of [comments, listed, issues]) known.clear();
}

export async function expectIssue(issue: number, { ports, issues }: Run): Promise<ForgeIssue> {
  const found = issues.get(issue) ?? (await ports.forge.issue(issue));
  if (found === undefined) throw new Gone(`issue ${issue} is gone`);
  issues.set(issue, found);
  return found;
}

/** What we changed ourselves needs no other look. */
export function remember(issue: number, change: Partial<ForgeIssue>, { issues }: Run): void {
  const known = issues.get(issue);
  if (known !== undefined) issues.set(issue, { ...known, ...change });
}
