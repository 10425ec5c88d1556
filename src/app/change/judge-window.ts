import { assumedFacts } from '../../core/approval/assumed-facts.ts';
import { type DecidePorts, decide } from '../../core/approval/decide.ts';
import type { Permission, ResolvedFacts } from '../../core/approval/facts.ts';
import type { ChangeContent } from '../../core/change/change-content.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { Change } from '../../core/record/record.ts';
import type { Instant } from '../../core/time/instant.ts';

export type Mover = { readonly by: string; readonly userId: number };

export type WindowPorts = DecidePorts & {
  readonly now: Instant;
  /** What people may do in the repository now, by their numbers; who is not among them may do nothing. */
  readonly permissions: ReadonlyMap<number, Permission>;
};

type Window = NonNullable<Change['window']>;

/**
 * Why the window of a registered change may not be moved by a command: only a rule of `reschedule` lets it move without
 * a new approval, and where it would conflict nobody may. Empty where it may.
 */
export function refuseWindow(ledger: Ledger, mover: Mover, ports: WindowPorts) {
  return (change: Change, window: Window): string => {
    const entry = ledger.entries.find(({ record }) => record.id === change.id);
    if (entry === undefined) return `there is no ${change.id}`;
    const { parts, reasons } = decide(movedFacts(ledger, { entry, change, window, mover }, ports), ports);
    const [part] = parts;
    if (part === undefined || part.rescheduled_by === null) return noRule(ledger, entry.path);
    return [...reasons, ...part.reasons].map(({ says }) => says).join('; ');
  };
}

type Move = {
  readonly entry: Entry;
  readonly change: Change;
  readonly window: Window;
  readonly mover: Mover;
};

function movedFacts(ledger: Ledger, { entry, change, window, mover }: Move, ports: WindowPorts): ResolvedFacts {
  const facts = assumedFacts(ledger, { of: entry, author: mover.by, now: ports.now });
  const account = { id: mover.userId, login: mover.by, type: 'User' };
  const content = change as ChangeContent;
  const [touched] = facts.changes;
  if (touched === undefined) throw new Error(`no facts of ${change.id}`);
  return {
    ...facts,
    pull_request: { ...facts.pull_request, author: account },
    permissions: { [String(mover.userId)]: ports.permissions.get(mover.userId) ?? 'unknown' },
    changes: [{ ...touched, before: content, after: { ...content, window } }],
  };
}

function noRule({ configuration }: Ledger, path: string): string {
  const rules = configuration.approvals?.value.reschedule ?? [];
  const told = rules.map(({ by, within_hours: hours }) =>
    [by.join(', '), ...(hours === undefined ? [] : [`by at most ${hours} h`])].join(' '),
  );
  const who =
    told.length === 0 ? 'nobody move a window' : `${told.join('; ')} move some windows, and this is none of them`;
  return `the policy lets ${who}: open a pull request that edits ${path}`;
}
