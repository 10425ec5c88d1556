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
const GROUP = 50;
const PROBLEMS = 3;
const CHANGES = 4;
const REQUESTS = 7;

/** What was opened in the last days is still being worked on; the journal of the others has ended by now. */
const OPEN_DAYS = { incident: 9, request: 9, change: 9, problem: 31 } as const;

export function recordOf(index: number, facts: Facts): CorpusRecord {
  const place = placeOf(index, facts);
  if (place.kind === 'problem') return problem(place);
  if (place.kind === 'change') return change(place);
  if (place.kind === 'request') return request(place);
  return incident(place);
}

type Place = {
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

function placeOf(index: number, facts: Facts): Place {
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

function kindOf(index: number): Place['kind'] {
  const at = index % GROUP;
  if (at < PROBLEMS) return 'problem';
  if (at < PROBLEMS + CHANGES) return 'change';
  return at < PROBLEMS + CHANGES + REQUESTS ? 'request' : 'incident';
}

const PREFIX = { problem: 'PRB', change: 'CHG', request: 'REQ', incident: 'INC' } as const;

function idOf(index: number): string {
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
const WHAT = ['is slow', 'does not open', 'asks for the password again', 'prints nothing', 'loses its connection'];
const LEVELS = ['high', 'medium', 'low'] as const;
const PRIORITIES = { high: ['P1', 'P2', 'P3'], medium: ['P2', 'P3', 'P4'], low: ['P3', 'P4', 'P5'] } as const;

const DESCRIPTION = `Since this morning several people on the second floor report the same thing. It began after the
weekend, comes and goes, and lasts for some minutes each time.

What was tried: signing in again, another browser, another network. A colleague at the next
desk sees it too; at home it does not happen. The message on the screen is the usual one.
This text is sample text of a benchmark, as long as such texts usually are.
`;

const iso = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** What every kind has, and who works on it. */
function common(place: Place) {
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

function ticketPath({ opened, id }: Place): string {
  return `tickets/${iso(opened).slice(0, 10).replaceAll('-', '/')}/${id}.yaml`;
}

function monthPath(folder: string, { opened, id }: Place): string {
  return `${folder}/${iso(opened).slice(0, 7).replace('-', '/')}/${id}.yaml`;
}

function incident(place: Place): CorpusRecord {
  const { service, team, assignee, by, impact, urgency, priority, at, source } = common(place);
  const { pick, facts, isOpen } = place;
  const category = pick(facts.categories, 7);
  const links = incidentLinks(place.index, facts.records);
  const resolution = {
    code: 'fixed',
    notes: 'The service was restarted and watched for an hour; it did not come back.',
  };
  const ending = isOpen
    ? []
    : [
        { at: at(5), by: assignee, to: 'on_hold', set: { hold_reason: 'awaiting_caller' } },
        { at: at(9), by, to: 'in_progress', set: { hold_reason: null }, note: 'It happens on every device.' },
        { at: at(12), by: assignee, to: 'resolved', set: { resolution, closing_category: category } },
        { at: at(60), by, to: 'closed' },
      ];
  const record = {
    id: place.id,
    title: `${service} ${pick(WHAT, 8)} (sample)`,
    state: isOpen ? 'in_progress' : 'closed',
    opened_at: at(0),
    opened_by: by,
    channel: 'portal',
    service,
    category,
    impact,
    urgency,
    priority,
    team,
    assignee,
    ...(isOpen ? {} : { resolution, closing_category: category }),
    ...(links === undefined ? {} : { links }),
    source,
    description: DESCRIPTION,
    journal: [
      { at: at(0), by, to: 'new', set: { impact, urgency, priority, service, team, category } },
      { at: at(1), by: assignee, to: 'in_progress', set: { assignee } },
      ...ending,
    ],
  };
  return { path: ticketPath(place), schema: 'incident', record };
}

/** The first incidents of a group belong to its problems, six each; the last four were caused by its changes. */
function incidentLinks(index: number, records: number): Keys | undefined {
  const at = (index % GROUP) - (PROBLEMS + CHANGES + REQUESTS);
  const start = index - (index % GROUP);
  if (at < PROBLEMS * 6) return { problem: idOf(start + Math.floor(at / 6)) };
  const fromEnd = GROUP - 1 - (index % GROUP);
  return fromEnd < CHANGES && index < records ? { caused_by: idOf(start + PROBLEMS + fromEnd) } : undefined;
}

function linked(from: number, count: number, records: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => from + at)
    .filter((index) => index < records)
    .map(idOf);
}

function request(place: Place): CorpusRecord {
  const { service, team, assignee, by, impact, urgency, priority, at, source } = common(place);
  const resolution = { code: 'fulfilled', notes: 'The access was given and tried together with the person.' };
  const catalogue_item = 'sample-access';
  const record = {
    id: place.id,
    title: 'Access to a sample system',
    state: place.isOpen ? 'in_fulfilment' : 'closed',
    opened_at: at(0),
    opened_by: by,
    channel: 'portal',
    catalogue_item,
    service,
    impact,
    urgency,
    priority,
    team,
    assignee,
    ...(place.isOpen ? {} : { resolution }),
    source,
    description: DESCRIPTION,
    journal: [
      { at: at(0), by, to: 'submitted', set: { impact, urgency, priority, service, team, catalogue_item } },
      { at: at(1), by: place.facts.bot, to: 'approved' },
      { at: at(2), by: assignee, to: 'in_fulfilment', set: { assignee } },
      ...(place.isOpen
        ? []
        : [
            { at: at(20), by: assignee, to: 'fulfilled', set: { resolution } },
            { at: at(70), by, to: 'closed' },
          ]),
    ],
  };
  return { path: ticketPath(place), schema: 'request', record };
}

function change(place: Place): CorpusRecord {
  const { service, team, assignee, at, source } = common(place);
  const { facts, isOpen, index } = place;
  const caused = linked(index - (index % GROUP) + GROUP - 1 - ((index % GROUP) - PROBLEMS), 1, facts.records);
  const window = { start: at(100), end: at(102) };
  const close = { code: 'successful', notes: 'Done within the window; nothing unexpected.' };
  const record = {
    id: place.id,
    title: `Update ${service} to the next version (sample)`,
    type: 'normal',
    state: isOpen ? 'assess' : 'closed',
    opened_at: at(0),
    opened_by: assignee,
    service,
    environment: 'production',
    team,
    assignee,
    window,
    plan: {
      justification: 'The version in use gets no more fixes.',
      implementation: 'Take one node out, update it, put it back, watch it, then the other.',
      backout: 'Put the old version back from the snapshot, node by node.',
      test: 'Sign in, open a page, save a change, look at the log.',
      impact: 'None expected: one node carries the load.',
    },
    ...(isOpen ? {} : { close }),
    ...(caused.length === 0 ? {} : { links: { caused } }),
    source,
    description: DESCRIPTION,
    journal: [
      {
        at: at(0),
        by: assignee,
        to: 'draft',
        set: { type: 'normal', service, team, assignee, environment: 'production', window },
      },
      { at: at(1), by: assignee, to: 'assess' },
      ...(isOpen
        ? []
        : [
            { at: at(20), by: assignee, to: 'authorize' },
            { at: at(40), by: facts.bot, to: 'scheduled' },
            { at: at(100), by: assignee, to: 'implementing' },
            { at: at(101), by: assignee, to: 'review' },
            { at: at(110), by: assignee, to: 'closed', set: { close } },
          ]),
    ],
  };
  return { path: monthPath('changes', place), schema: 'change', record };
}

function problem(place: Place): CorpusRecord {
  const { service, team, assignee, impact, urgency, priority, at, source } = common(place);
  const { facts, isOpen, index } = place;
  const start = index - (index % GROUP) + PROBLEMS + CHANGES + REQUESTS + (index % GROUP) * 6;
  const incidents = linked(start, 6, facts.records);
  const resolution = { code: 'fix_applied', notes: 'The limit was raised, and an alarm watches it.' };
  const record = {
    id: place.id,
    title: `${service} runs out of connections (sample)`,
    state: isOpen ? 'assess' : 'closed',
    opened_at: at(0),
    opened_by: assignee,
    service,
    impact,
    urgency,
    priority,
    team,
    assignee,
    analysis: { causes: 'The limit of connections stands at its default, far below what the service needs by day.' },
    ...(isOpen
      ? {}
      : {
          resolution,
          fix_applied_at: at(300),
          effectiveness: {
            due_at: at(700),
            checked_at: at(700),
            by: assignee,
            incidents_before: 6,
            incidents_after: 0,
            verdict: 'effective',
          },
        }),
    ...(incidents.length === 0 ? {} : { links: { incidents } }),
    source,
    description: DESCRIPTION,
    journal: [
      { at: at(0), by: assignee, to: 'new', set: { impact, urgency, priority, service, team } },
      { at: at(2), by: assignee, to: 'assess', set: { assignee } },
      ...(isOpen
        ? []
        : [
            { at: at(50), by: assignee, to: 'root_cause_analysis' },
            { at: at(200), by: assignee, to: 'fix_in_progress' },
            { at: at(300), by: assignee, to: 'resolved', set: { resolution } },
            { at: at(701), by: assignee, to: 'closed' },
          ]),
    ],
  };
  return { path: monthPath('problems', place), schema: 'problem', record };
}
