import {
  CHANGES,
  type CorpusRecord,
  common,
  DESCRIPTION,
  GROUP,
  linked,
  monthPath,
  type Place,
  PROBLEMS,
  REQUESTS,
} from './corpus-place.ts';

export function change(place: Place): CorpusRecord {
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

export function problem(place: Place): CorpusRecord {
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
