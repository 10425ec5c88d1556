import type { Keys } from './corpus-text.ts';

export type Facts = {
  readonly records: number;
  readonly seed: number;
  /** Epoch milliseconds of the sample's present. */
  readonly now: number;
  readonly bot: string;
  readonly services: readonly string[];
  readonly teams: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly categories: readonly string[];
};

export type CorpusRecord = { readonly path: string; readonly schema: string; readonly record: Keys };

const FIRST_NUMBER = 1_000_000;
const YEARS = 3;
const HOUR = 3_600_000;

/** Of every 50 records: 3 problems, 4 changes, 7 requests, 36 incidents; links stay among the 50. */
export const GROUP = 50;
export const PROBLEMS = 3;
export const CHANGES = 4;
export const REQUESTS = 7;

/** What was opened in the last days is still being worked on; the journal of the others has ended by now. */
const OPEN_DAYS = { incident: 9, request: 9, change: 9, problem: 31 } as const;

export type Place = {
  readonly facts: Facts;
  readonly index: number;
  readonly kind: 'problem' | 'change' | 'request' | 'incident';
  readonly id: string;
  /** Epoch milliseconds. */
  readonly opened: number;
  readonly isOpen: boolean;
  /** Draws from a list, the same for the same record and purpose. */
  readonly pick: <T>(from: readonly T[], purpose: number) => T;
};

export function placeOf(index: number, facts: Facts): Place {
  const span = YEARS * 365 * 24 * HOUR;
  const whole = Math.floor((facts.now - span + (span * (index + 0.5)) / facts.records) / 1000) * 1000;
  const draw = (purpose: number) => random(facts.seed * 7919 + index * 31 + purpose);
  return {
    facts,
    index,
    kind: kindOf(index),
    id: idOf(index),
    opened: whole,
    isOpen: whole > facts.now - OPEN_DAYS[kindOf(index)] * 24 * HOUR,
    pick: (from, purpose) => from[Math.floor(draw(purpose) * from.length)] as (typeof from)[number],
  };
}

export function kindOf(index: number): Place['kind'] {
  const at = index % GROUP;
  if (at < PROBLEMS) return 'problem';
  if (at < PROBLEMS + CHANGES) return 'change';
  return at < PROBLEMS + CHANGES + REQUESTS ? 'request' : 'incident';
}

const PREFIX = { problem: 'PRB', change: 'CHG', request: 'REQ', incident: 'INC' } as const;

export function idOf(index: number): string {
  return `${PREFIX[kindOf(index)]}-${FIRST_NUMBER + index}`;
}

/** One step of mulberry32: in [0, 1), the same on every machine. */
function random(seed: number): number {
  let state = (seed + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
}

const PEOPLE = ['abel', 'bente', 'carlos', 'dunja', 'emil', 'farah', 'gustav', 'hana'];
export const WHAT = [
  'is slow',
  'does not open',
  'asks for the password again',
  'prints nothing',
  'loses its connection',
];
export const LEVELS = ['high', 'medium', 'low'] as const;
const PRIORITIES = { high: ['P1', 'P2', 'P3'], medium: ['P2', 'P3', 'P4'], low: ['P3', 'P4', 'P5'] } as const;

export const DESCRIPTION = `Since this morning several people on the second floor report the same thing. It began after the
weekend, comes and goes, and lasts for some minutes each time.

What was tried: signing in again, another browser, another network. A colleague at the next
desk sees it too; at home it does not happen. The message on the screen is the usual one.
This text is sample text of a benchmark, as long as such texts usually are.
`;

const iso = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** What every kind has, and who works on it. */
export function common(place: Place) {
  const { pick, facts } = place;
  const team = pick(facts.teams, 1);
  const impact = pick(LEVELS, 2);
  const urgency = pick(LEVELS, 3);
  return {
    service: pick(facts.services, 4),
    team: team.id,
    assignee: pick(team.members, 5),
    by: pick(PEOPLE, 6),
    impact,
    urgency,
    priority: PRIORITIES[impact][LEVELS.indexOf(urgency)] as string,
    at: (hours: number) => iso(place.opened + hours * HOUR),
    source: { kind: 'sample' },
  };
}

export function ticketPath({ opened, id }: Place): string {
  return `tickets/${iso(opened).slice(0, 10).replaceAll('-', '/')}/${id}.yaml`;
}

export function monthPath(folder: string, { opened, id }: Place): string {
  return `${folder}/${iso(opened).slice(0, 7).replace('-', '/')}/${id}.yaml`;
}

export function linked(from: number, count: number, records: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => from + at)
    .filter((index) => index < records)
    .map(idOf);
}
