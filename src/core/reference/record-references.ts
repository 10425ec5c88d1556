import type { Draft, Entry } from '../ledger/ledger.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import type { Change, ChangeDraft, Incident, Problem, ServiceRequest, Task } from '../record/record.ts';
import { type Reference, refer, referEach } from './reference.ts';

/** Every name in a record that must exist in the configuration. Reporters need not be listed, watchers neither. */
export function recordReferences(entry: Entry): readonly Reference[] {
  const inUse = !isDone(entry.kind, entry.record.state);
  switch (entry.kind) {
    case 'incident':
      return [...common(entry.record, inUse), ...ofIncident(entry.record, inUse)];
    case 'request':
      return [...common(entry.record, inUse), ...ofRequest(entry.record, inUse)];
    case 'change':
      return [...common(entry.record, inUse), ...ofChange(entry.record, inUse), ...ofRegistered(entry.record)];
    case 'problem':
      return [...common(entry.record, inUse), ...ofProblem(entry.record, inUse)];
  }
}

export function draftReferences({ kind, draft }: Draft): readonly Reference[] {
  const ownership = owned(draft, true);
  switch (kind) {
    case 'change':
      return [...ownership, ...tasks(draft.tasks, '/tasks', true), ...ofChange(draft, true)];
    case 'problem':
      return [...ownership, ...refer('category', draft.category, '/category')];
  }
}

type Owned = { readonly service: string; readonly team: string; readonly assignee?: string | undefined };

function owned({ service, team, assignee }: Owned, inUse: boolean): readonly Reference[] {
  return [
    ...refer('service', service, '/service', { inUse }),
    ...refer('team', team, '/team'),
    ...refer('person', assignee, '/assignee', { inUse }),
  ];
}

function common(record: Entry['record'], inUse: boolean): readonly Reference[] {
  return [
    ...owned(record, inUse),
    ...refer('person', record.priority_override?.by, '/priority_override/by'),
    ...(record.manual_due ?? []).flatMap(({ by }, at) => refer('person', by, `/manual_due/${at}/by`)),
    ...('tasks' in record ? tasks(record.tasks, '/tasks', inUse) : []),
  ];
}

function tasks(list: readonly Task[] | undefined, pointer: string, isOpen: boolean): readonly Reference[] {
  return (list ?? []).flatMap(({ team, assignee, state }, at) => {
    const inUse = isOpen && (state === 'open' || state === 'in_progress');
    const own = `${pointer}/${at}`;
    return [...refer('team', team, `${own}/team`), ...refer('person', assignee, `${own}/assignee`, { inUse })];
  });
}

function ofIncident({ category, closing_category, major }: Incident, inUse: boolean): readonly Reference[] {
  const roles = ['commander', 'communications_lead', 'scribe', 'decided_by'] as const;
  return [
    ...refer('category', category, '/category'),
    ...refer('category', closing_category, '/closing_category'),
    ...roles.flatMap((role) =>
      refer('person', major?.[role], `/major/${role}`, { inUse: inUse && role !== 'decided_by' }),
    ),
    ...refer('person', major?.review?.by, '/major/review/by'),
    ...tasks(major?.review?.actions, '/major/review/actions', true),
  ];
}

function ofRequest({ catalogue_item, approvals }: ServiceRequest, inUse: boolean): readonly Reference[] {
  return [
    ...refer('catalogue_item', catalogue_item, '/catalogue_item', { inUse }),
    ...(approvals ?? []).flatMap(({ by }, at) => refer('person', by, `/approvals/${at}/by`)),
  ];
}

function ofChange(record: Change | ChangeDraft, inUse: boolean): readonly Reference[] {
  return [
    ...referEach('service', record.affects, '/affects', { inUse }),
    ...referEach('service', record.outage?.services, '/outage/services'),
    ...refer('environment', record.environment, '/environment'),
    ...(record.delivers ?? []).flatMap((each, at) =>
      refer('environment', each.environment, `/delivers/${at}/environment`),
    ),
    ...refer('template', record.template?.id, '/template/id'),
    ...refer('freeze', record.freeze_exception?.freeze, '/freeze_exception/freeze'),
  ];
}

function ofRegistered({ implemented, review, evidence }: Change): readonly Reference[] {
  return [
    ...refer('person', implemented?.by, '/implemented/by'),
    ...refer('person', review?.by, '/review/by'),
    ...(evidence?.reviews ?? []).flatMap(({ login }, at) => refer('person', login, `/evidence/reviews/${at}/login`)),
    ...(evidence?.waivers ?? []).flatMap(({ by }, at) => refer('person', by, `/evidence/waivers/${at}/by`)),
  ];
}

function ofProblem({ category, accepted_risk, effectiveness, review }: Problem, inUse: boolean): readonly Reference[] {
  return [
    ...refer('category', category, '/category'),
    ...refer('person', accepted_risk?.by, '/accepted_risk/by'),
    ...refer('person', effectiveness?.by, '/effectiveness/by'),
    ...refer('person', review?.by, '/review/by'),
    ...tasks(review?.actions, '/review/actions', inUse),
  ];
}
