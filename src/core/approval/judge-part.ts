import { findConflicts } from '../change/find-conflicts.ts';
import { type Hold, holdsOf } from '../change/hold.ts';
import { type Instant, parseInstant, toInstant } from '../time/instant.ts';
import { checkChange } from './check-change.ts';
import { type DecisionPart, type DecisionState, gravest, type Reason, type StepDecision } from './decision.ts';
import { type JudgedConflicts, judgeConflicts } from './judge-conflicts.ts';
import { type EmergencyJudgement, judgeEmergency } from './judge-emergency.ts';
import { impossibilityOf, judgeSteps } from './judge-steps.ts';
import { groupFacts, type PreparedPart, type Setting } from './prepare-part.ts';
import type { ReviewFacts, SortedApprovals } from './valid-approvals.ts';

export type PartFacts = {
  readonly setting: Setting;
  readonly reviews: ReviewFacts;
  readonly approvals: SortedApprovals;
};

/** Whether one change, or the other files, may be merged, by everything but refusals, which hold for the whole. */
export function judgePart(prepared: PreparedPart, { setting, reviews, approvals }: PartFacts): DecisionPart {
  const { subject, decided, rescheduledBy, risk } = prepared;
  const counted = judgeSteps(prepared.steps, approvals.valid, { ...reviews, now: setting.facts.now });
  const emergency = emergencyOf(prepared, { setting, reviews });
  const steps = counted.steps.map((step, at) => owedLater(step, prepared.steps[at]?.deferrable === true, emergency));
  const holds = holdsFor(prepared, setting);
  const schedule = conflictsFor(prepared, { setting, reviews });
  const isOwed = steps.some(({ state }) => state === 'afterwards');
  const reasons = [
    ...prepared.reasons,
    ...checkChange(prepared, setting),
    ...steps.flatMap(impossibilityOf),
    ...schedule.reasons,
    ...(steps.every(({ state }) => state === 'met') ? [] : emergency.reasons),
    ...holds.map(toReason),
  ];
  return {
    ...{ classes: subject.classes, change: subject.id, risk, steps, holds, reasons },
    paths: [...subject.pathsOf.values()].flat(),
    state: stateOf(reasons, steps),
    rules: decided,
    rescheduled_by: rescheduledBy,
    ignored: [...counted.ignored, ...approvals.ignored].sort((a, b) => a.review - b.review),
    conflicts: schedule.conflicts,
    authorise_afterwards: isOwed ? emergency.afterwards : null,
    remarks: [...schedule.remarks, ...emergency.remarks],
  };
}

function stateOf(reasons: readonly Reason[], steps: readonly StepDecision[]): DecisionState {
  const waits = steps.some(({ state }) => state !== 'met' && state !== 'afterwards');
  return gravest([waits ? 'pending' : 'success', ...reasons.map(({ state }) => state)]);
}

/** While an emergency runs, what it may put off is owed, not waited for. */
function owedLater(step: StepDecision, isDeferrable: boolean, { state }: EmergencyJudgement): StepDecision {
  return state === 'running' && isDeferrable && step.state !== 'met' ? { ...step, state: 'afterwards' } : step;
}

function toReason({ by, since, reason }: Hold): Reason {
  const what = by === 'hold' ? 'the change is on hold' : 'a lockdown holds it';
  return { state: 'pending', code: 'held', says: `${what} since ${since}: ${reason}` };
}

type Around = Pick<PartFacts, 'setting' | 'reviews'>;

const NO_EMERGENCY: EmergencyJudgement = { state: 'none', afterwards: null, reasons: [], remarks: [] };

function emergencyOf({ subject, rules }: PreparedPart, { setting, reviews }: Around): EmergencyJudgement {
  const content = subject.contents.at(-1);
  if (content === undefined) return NO_EMERGENCY;
  return judgeEmergency({ contents: subject.contents, rules, groups: groupFacts(content, setting), reviews });
}

function holdsFor({ subject, risk }: PreparedPart, { facts, services }: Setting): readonly Hold[] {
  const content = subject.contents.at(-1);
  const now = parseInstant(facts.now);
  if (content === undefined || risk === null || facts.schedule === null || now === undefined) return [];
  return holdsOf(content, { schedule: facts.schedule, services, risk: risk.risk, now });
}

/** States in which nothing is left to be done in the window. */
const DONE: readonly (string | undefined)[] = ['review', 'closed', 'cancelled'];

function conflictsFor({ subject, risk }: PreparedPart, { setting, reviews }: Around): JudgedConflicts {
  const { facts, policy, services, loadZone } = setting;
  const { schedule, other_changes: others, major_incidents: majors } = facts;
  const after = subject.change?.after ?? null;
  const isKnown = schedule !== null && others !== null && majors !== null && risk !== null;
  if (after === null || !isKnown || DONE.includes(after.state)) return { conflicts: [], reasons: [], remarks: [] };
  const planned = {
    id: subject.id ?? '',
    isProposal: subject.change?.id === undefined,
    raised: raisedAt(subject.change, facts),
    content: after,
  };
  const found = findConflicts(planned, risk.risk, {
    ...{ schedule, services, loadZone },
    others: others.map((one) => ({
      id: one.id,
      isProposal: one.proposal,
      raised: instantOf(one.opened_at),
      content: one.change,
    })),
    majorIncidents: majors.map(({ id, service, opened_at }) => ({ id, service, opened: instantOf(opened_at) })),
    leadTimeHours: policy.lead_time_hours ?? {},
  });
  const judged = judgeConflicts(found.conflicts, { policy, reviews, groups: groupFacts(after, setting) });
  const untold = found.untold.map((says): Reason => ({ state: 'error', code: 'schedule_untold', says }));
  return { ...judged, reasons: [...judged.reasons, ...untold] };
}

/** An amendment that leaves the window alone keeps its place before all that was raised since. */
function raisedAt(change: PreparedPart['subject']['change'], { pull_request }: Setting['facts']): Instant {
  const [before, after] = [change?.before?.window, change?.after?.window];
  const isKept = before !== undefined && before.start === after?.start && before.end === after?.end;
  return isKept ? toInstant(0) : instantOf(pull_request.opened_at);
}

/** Instants of facts were checked with their shape; one that is none is as late as can be, which favours nobody. */
function instantOf(text: string): Instant {
  return parseInstant(text) ?? toInstant(Number.MAX_SAFE_INTEGER);
}
