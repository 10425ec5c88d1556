import type { ApprovalsConfig } from '../config/configuration.ts';
import type { Level } from '../record/record.ts';
import type { Instant } from '../time/instant.ts';
import type { ChangeContent } from './change-content.ts';
import { matchesWhen, traitsOf } from './matches-when.ts';
import type { Reached, ServiceMap } from './reach.ts';
import { type PastChange, trackRecordOf } from './track-record.ts';

type RiskPolicy = NonNullable<ApprovalsConfig['risk']>;
type Question = NonNullable<RiskPolicy['questions']>[number];

/** One reason for a risk; the highest of them all is what counts. */
type Contribution = {
  readonly from: 'condition' | 'questionnaire' | 'blast_radius' | 'track_record' | 'claim' | 'no_rules';
  readonly says: string;
  readonly risk: Level;
};

/** An answer with its points; one that is missing or not offered counts as the worst, and says so. */
type Answered = {
  readonly question: string;
  readonly answer: string | null;
  readonly points: number;
  readonly is_assumed: boolean;
};

export type RiskAssessment = {
  readonly risk: Level;
  /** Without the claim of the author, which can only raise it. */
  readonly computed: Level;
  readonly claimed: Level | null;
  /** The author claims less and gives no reason. */
  readonly lacks_reason: boolean;
  readonly points: number;
  readonly answers: readonly Answered[];
  readonly reached: readonly Reached[];
  readonly contributions: readonly Contribution[];
};

export type RiskFacts = {
  readonly policy: ApprovalsConfig;
  readonly services: ServiceMap;
  /** Paths that the pull request touches, for conditions that ask for them. */
  readonly paths: readonly string[];
  /** Changes that were closed, and now; without them nothing is said of the track record. */
  readonly history?: { readonly past: readonly PastChange[]; readonly now: Instant };
};

/** The highest of the first condition that holds, questionnaire, blast radius, track record and what the author claims. */
export function assessRisk(change: ChangeContent, facts: RiskFacts): RiskAssessment {
  const policy = facts.policy.risk;
  const { reached } = traitsOf(change, facts.services);
  const answers = (policy?.questions ?? []).flatMap((question) => answerOf(question, change));
  const points = answers.reduce((sum, answer) => sum + answer.points, 0);
  const computed = [
    ...(policy === undefined ? [withoutRules] : []),
    ...byConditions(change, facts),
    ...byPoints(points, answers, policy),
    ...byReach(reached, policy),
    ...byTrackRecord(change, facts),
  ];
  const claimed = change.risk?.claimed ?? null;
  const highestComputed = highest(computed);
  const claim: Contribution[] =
    claimed === null ? [] : [{ from: 'claim', says: `the author claims ${claimed}`, risk: claimed }];
  const contributions = [...computed, ...claim];
  return {
    risk: highest(contributions),
    computed: highestComputed,
    claimed,
    lacks_reason:
      claimed !== null && rank(claimed) < rank(highestComputed) && (change.risk?.reason ?? '').trim() === '',
    ...{ points, answers, reached, contributions },
  };
}

const LEVELS: readonly Level[] = ['low', 'medium', 'high'];

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

function highest(contributions: readonly Contribution[]): Level {
  return LEVELS[Math.max(0, ...contributions.map(({ risk }) => rank(risk)))] ?? 'high';
}

/** Not being able to tell is never a low risk. */
const withoutRules: Contribution = {
  from: 'no_rules',
  says: 'config/approvals.yaml has no rules of risk, so that it counts as high',
  risk: 'high',
};

function byConditions(change: ChangeContent, { policy, services, paths }: RiskFacts): readonly Contribution[] {
  const traits = traitsOf(change, services);
  const first = policy.risk?.conditions?.find(({ when }) => matchesWhen(when, traits, paths));
  return first === undefined ? [] : [{ from: 'condition', says: first.title ?? first.id, risk: first.risk }];
}

/** A standard change was assessed with its template: what it leaves unanswered counts nothing. */
function answerOf({ id, answers }: Question, change: ChangeContent): readonly Answered[] {
  const given = change.risk?.answers;
  const said = given !== undefined && Object.hasOwn(given, id) ? (given[id] ?? null) : null;
  const answer = answers.find((one) => one.id === said);
  if (answer !== undefined) return [{ question: id, answer: answer.id, points: answer.points, is_assumed: false }];
  if (said === null && change.type === 'standard') return [];
  const worst = Math.max(0, ...answers.map(({ points }) => points));
  return [{ question: id, answer: said, points: worst, is_assumed: true }];
}

function byPoints(
  points: number,
  answers: readonly Answered[],
  policy: RiskPolicy | undefined,
): readonly Contribution[] {
  const thresholds = policy?.thresholds;
  if (thresholds === undefined || answers.length === 0) return [];
  const sum = answers.map((one) => `${one.question} ${one.points}${one.is_assumed ? ' (not answered)' : ''}`);
  const risk = levelFrom(points, thresholds);
  return [{ from: 'questionnaire', says: `${sum.join(' + ')} = ${points} points`, risk }];
}

function byReach(reached: readonly Reached[], policy: RiskPolicy | undefined): readonly Contribution[] {
  const thresholds = policy?.blast_radius;
  if (thresholds === undefined) return [];
  const critical = reached.filter(({ criticality }) => criticality === 'critical').length;
  const says = `${reached.length} service${reached.length === 1 ? '' : 's'} reached, ${critical} critical`;
  return [{ from: 'blast_radius', says, risk: levelFrom(reached.length, thresholds) }];
}

function byTrackRecord(change: ChangeContent, { policy, history }: RiskFacts): readonly Contribution[] {
  const rule = policy.risk?.track_record;
  if (rule === undefined || history === undefined) return [];
  const found = trackRecordOf(change, history.past, { rule, now: history.now });
  return found.map((one) => ({ from: 'track_record', ...one }));
}

function levelFrom(count: number, { medium, high }: { readonly medium: number; readonly high: number }): Level {
  if (count >= high) return 'high';
  return count >= medium ? 'medium' : 'low';
}
