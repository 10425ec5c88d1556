import type { DecisionPart, DecisionState, Reason, ReasonCode } from '../approval/decision.ts';
import { gravest } from '../approval/decision.ts';
import { stepWords, told } from './comment-text.ts';

/** One row of a decision: what was looked at, and what it came to. `says` is Markdown, encoded. */
export type Gate = { readonly title: string; readonly state: DecisionState; readonly says: string };

const RECORD: readonly ReasonCode[] = [
  'change_invalid',
  'template',
  'service_unknown',
  'unreadable',
  'change_not_given',
];
const SCHEDULE: readonly ReasonCode[] = ['schedule_untold', 'conflict'];
const HELD: readonly ReasonCode[] = ['held'];
const RISK: readonly ReasonCode[] = ['risk_without_reason'];

/** Of other files only the approvals are asked. */
export function gatesOf(part: DecisionPart): readonly Gate[] {
  const apart = [...RECORD, ...SCHEDULE, ...HELD, ...RISK];
  const approvals = approvalGate(
    part,
    part.reasons.filter(({ code }) => !apart.includes(code)),
  );
  if (part.change === null) return [approvals];
  return [
    gate('Record', reasonsOf(part, RECORD), 'complete and in order'),
    approvals,
    dutiesGate(part),
    gate('Window and conflicts', reasonsOf(part, SCHEDULE), conflictWords(part)),
    gate('Holds', reasonsOf(part, HELD), 'nothing holds it'),
    gate('Risk', reasonsOf(part, RISK), riskWords(part)),
  ];
}

function reasonsOf({ reasons }: DecisionPart, codes: readonly ReasonCode[]): readonly Reason[] {
  return reasons.filter(({ code }) => codes.includes(code));
}

function gate(title: string, reasons: readonly Reason[], otherwise: string): Gate {
  if (reasons.length === 0) return { title, state: 'success', says: otherwise };
  return {
    title,
    state: gravest(reasons.map(({ state }) => state)),
    says: reasons.map(({ says }) => told(says)).join('; '),
  };
}

function approvalGate({ steps, rules }: DecisionPart, reasons: readonly Reason[]): Gate {
  const open = steps.some(({ state }) => state !== 'met' && state !== 'afterwards');
  const none = rules.flatMap(({ none_because }) => none_because ?? []);
  const lines = [...steps.map(stepWords), ...none.map(told), ...reasons.map(({ says }) => told(says))];
  const state = gravest([open ? 'pending' : 'success', ...reasons.map((reason) => reason.state)]);
  return { title: 'Approvals', state, says: lines.join('<br>') };
}

/** Who had a hand in it and approved all the same; their reviews were not counted. */
function dutiesGate({ ignored }: DecisionPart): Gate {
  const own = ignored.filter(({ why }) => OWN_HAND.includes(why));
  const says = own.length === 0 ? 'nobody approves their own work' : own.map((one) => told(one.says)).join('; ');
  return { title: 'Separation of duties', state: 'success', says };
}

const OWN_HAND: readonly string[] = ['author', 'contributor', 'requester', 'implementer'];

function conflictWords({ conflicts }: DecisionPart): string {
  if (conflicts.length === 0) return 'no conflict';
  return conflicts
    .map(({ says, waived_by }) => told(`${says}${waived_by === null ? '' : `; accepted by ${waived_by}`}`))
    .join('; ');
}

function riskWords({ risk }: DecisionPart): string {
  if (risk === null) return 'not assessed';
  const why = risk.contributions.map(({ says, risk: level }) => `${says}: ${level}`);
  return told(why.length === 0 ? `${risk.risk}: nothing raises it` : `${risk.risk} (${why.join('; ')})`);
}
