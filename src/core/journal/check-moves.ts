import type { Configuration } from '../config/configuration.ts';
import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Entry } from '../ledger/ledger.ts';
import { statesOf } from '../lifecycle/lifecycle-of.ts';
import type { MoveVerdict } from '../lifecycle/moves.ts';
import { EVERY_ROLE, isKnownPerson, type Role, rolesOf } from '../lifecycle/role.ts';
import type { AnyRecord } from '../record/record.ts';
import { isImported, isImportedEntry } from './check-opening.ts';
import { type EditVerdict, judgeEdit } from './judge-edit.ts';
import { whyNot } from './tell-move.ts';
import type { Step, Told } from './told.ts';

/** Every entry after the opening against the lifecycle, and who made it. */
export function checkMoves(entry: Entry, configuration: Configuration, told: Told): readonly Finding[] {
  const acts = told.steps.filter((step) => step.index > 0 && isAct(step));
  if (!isImported(entry.record)) return checkOurs(entry, acts, configuration);
  const ours = acts.filter((step) => !isImportedEntry(entry.record, step.entry));
  return [...checkOurs(entry, ours, configuration), ...tellImported(entry, acts)];
}

function checkOurs(entry: Entry, steps: readonly Step[], configuration: Configuration): readonly Finding[] {
  const findings: Finding[] = [];
  for (const step of steps) {
    const found = checkStep(entry, step, configuration);
    if (found.length > 0) findings.push(...found);
  }
  return [...findings, ...checkPeople(entry, steps, configuration)];
}

function isAct({ entry }: Step): boolean {
  return entry.to !== undefined || entry.set !== undefined;
}

function checkStep(entry: Entry, step: Step, configuration: Configuration): readonly Finding[] {
  const { move, fixed } = judgeStep(entry, step, rolesToJudgeBy(entry, step, configuration));
  if (fixed.length === 0 && (move === undefined || move.verdict === 'allowed')) return [];
  const at = (key: string): Place => ({ path: entry.path, pointer: `/journal/${step.index}${key}`, on: 'value' });
  const findings = fixed.map((field) => finding('JOURNAL_FIELD_FIXED', at(`/set/${field.field}`), field));
  return move === undefined ? findings : [...findings, ...tellMove(move, step, at('/to'))];
}

/** Somebody whom nobody knows is told of once; the moves themselves are then judged by the graph alone. */
function rolesToJudgeBy({ record }: Entry, { entry }: Step, configuration: Configuration): ReadonlySet<Role> {
  // Without `config/teams.yaml` nobody can be told to be no agent.
  if (configuration.teams === undefined) return EVERYONE;
  const roles = rolesOf(entry.by, record, configuration);
  return roles.size > 0 || isKnownPerson(entry.by, configuration) ? roles : EVERYONE;
}

const EVERYONE: ReadonlySet<Role> = new Set(EVERY_ROLE);

function judgeStep({ kind, record }: Entry, step: Step, by: ReadonlySet<Role>): EditVerdict {
  return judgeEdit({
    kind,
    record,
    before: { state: step.stateBefore, fields: step.fieldsBefore },
    after: { state: step.state, fields: step.fields },
    set: Object.keys(step.entry.set ?? {}),
    // An unknown state has its own finding.
    moves: step.entry.to !== undefined && statesOf(kind).includes(step.entry.to),
    by,
  });
}

function tellMove(move: MoveVerdict, step: Step, place: Place): readonly Finding[] {
  if (move.verdict === 'allowed') return [];
  const args = { by: step.entry.by, from: step.stateBefore, to: step.state };
  if (move.verdict === 'not_entitled') return [finding('JOURNAL_MOVE_NOT_ENTITLED', place, { ...args, who: move.who })];
  return [finding('JOURNAL_MOVE_NOT_ALLOWED', place, { ...args, why: whyNot(move, step.stateBefore) })];
}

/** Who acts on a record stands in `config/teams.yaml`, unless it is the reporter or automation. Told once a person. */
function checkPeople(
  { path, record }: Entry,
  steps: readonly Step[],
  configuration: Configuration,
): readonly Finding[] {
  if (configuration.teams === undefined) return [];
  const strangers = steps.filter(({ entry: { by } }) => !isSomebody(by, record, configuration));
  const first = strangers.filter((step, at) => strangers.findIndex(({ entry }) => entry.by === step.entry.by) === at);
  return first.map(({ index, entry: { by } }) => {
    const near = nearest(by, configuration.teams?.value.people.map((person) => person.login) ?? []) ?? '';
    return finding('JOURNAL_BY_UNKNOWN', { path, pointer: `/journal/${index}/by`, on: 'value' }, { by, near });
  });
}

function isSomebody(by: string, record: AnyRecord, configuration: Configuration): boolean {
  return isKnownPerson(by, configuration) || rolesOf(by, record, configuration).size > 0;
}

/** Imported moves that our lifecycle does not know are history, told in one line so that nobody takes them for ours. */
function tellImported(entry: Entry, steps: readonly Step[]): readonly Finding[] {
  const unusual = steps
    .filter((step) => isImportedEntry(entry.record, step.entry))
    .filter((step) => judgeStep(entry, step, EVERYONE).move?.verdict === 'no_such_move')
    .map((step) => `${step.stateBefore} → ${step.state}`);
  if (unusual.length === 0) return [];
  const place: Place = { path: entry.path, pointer: '/journal', on: 'key' };
  return [finding('JOURNAL_IMPORTED_MOVES', place, { moves: [...new Set(unusual)] })];
}
