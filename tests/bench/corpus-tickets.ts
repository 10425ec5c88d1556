import {
  CHANGES,
  type CorpusRecord,
  common,
  DESCRIPTION,
  GROUP,
  idOf,
  type Place,
  PROBLEMS,
  REQUESTS,
  ticketPath,
  WHAT,
} from './corpus-place.ts';
import type { Keys } from './corpus-text.ts';

export function incident(place: Place): CorpusRecord {
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

export function request(place: Place): CorpusRecord {
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
