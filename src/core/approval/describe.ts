import type { Decision, DecisionPart, Reason, StepDecision } from './decision.ts';

/** What a status of the forge can show. */
const MOST = 140;

type Told = Pick<Decision, 'state' | 'parts' | 'reasons' | 'authorise_afterwards'>;

/** The decision in one line: `1 of 2 from cab; 1 stale`. */
export function describe(decision: Told): string {
  const line = lineOf(decision);
  return line.length <= MOST ? line : `${line.slice(0, MOST - 1).trimEnd()}…`;
}

function lineOf(decision: Told): string {
  switch (decision.state) {
    case 'success':
      return successLine(decision);
    case 'pending':
      return pendingLine(decision);
    case 'failure':
    case 'error':
      return gravestLine(decision, decision.state);
  }
}

function successLine({ parts, authorise_afterwards: owed }: Told): string {
  if (owed !== null) return `begun as an emergency; ${owed.by.join(', ')} authorises by ${owed.deadline}`;
  const counted = parts.flatMap(({ steps }) => steps.flatMap((step) => step.counted.map((one) => one.login)));
  const moved = parts.find(({ rescheduled_by }) => rescheduled_by !== null)?.rescheduled_by;
  if (counted.length > 0) return `approved by ${[...new Set(counted)].join(', ')}`;
  if (moved !== undefined && moved !== null) return `moved by the rule ${moved}`;
  const rules = parts.flatMap((part) => part.rules.map(({ id }) => id));
  return `nobody needs to approve: ${[...new Set(rules)].join(', ')}`;
}

function pendingLine({ parts, reasons }: Told): string {
  const waits = [...reasons, ...parts.flatMap((part) => part.reasons)].map(({ says }) => says);
  const open = parts.filter(({ state }) => state === 'pending').flatMap((part) => openSteps(part, parts.length > 1));
  return [...open, ...waits, ...ignoredWords(parts)].join('; ');
}

function openSteps({ steps, change }: DecisionPart, isNamed: boolean): readonly string[] {
  const name = isNamed && change !== null ? `${change}: ` : '';
  return steps.filter(({ state }) => state === 'open').map((step) => `${name}${progress(step)}`);
}

export function progress({ counted, needed, approvers }: StepDecision): string {
  return `${counted.length} of ${needed} from ${approvers.join(', ')}`;
}

/** Approvals that somebody meant and that do not count, by why: `1 stale`. */
function ignoredWords(parts: readonly DecisionPart[]): readonly string[] {
  const seen = new Map(parts.flatMap(({ ignored }) => ignored.map((one) => [one.review, one.why] as const)));
  const counts = new Map<string, number>();
  for (const why of seen.values()) if (why !== 'not_needed') counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `${count} ${why.replaceAll('_', ' ')}`);
}

function gravestLine({ reasons, parts }: Told, state: Reason['state']): string {
  const isNamed = parts.length > 1;
  const all = [
    ...reasons.map((reason) => ({ reason, name: '' })),
    ...parts.flatMap((part) => {
      const name = isNamed && part.change !== null ? `${part.change}: ` : '';
      return part.reasons.map((reason) => ({ reason, name }));
    }),
  ].filter(({ reason }) => reason.state === state);
  const [first] = all;
  if (first === undefined) return 'it could not be decided';
  const more = all.length > 1 ? ` (+${all.length - 1} more)` : '';
  const line = `${first.name}${first.reason.says}`;
  const room = MOST - more.length;
  return `${line.length <= room ? line : `${line.slice(0, room - 1).trimEnd()}…`}${more}`;
}
