import {
  type Consequence,
  type ConsequenceRule,
  type EntryOf,
  incidentOf,
  inStateSince,
  lastMove,
} from '../consequence/consequence.ts';
import type { Step } from '../conversation/act/step.ts';
import { parseInstant } from '../time/instant.ts';

type IncidentEntry = EntryOf<'incident'>;

/** How the journal of a child names what its parent did. */
export const PARENT_RULE = 'parent';

/**
 * What happens to a parent incident reaches its children: work that begins or goes on, a hold for anything but the
 * caller, the resolution with its notes, and the reopening of what was resolved with it. Closing does not. A child that
 * moved after its parent did is left as it is until the parent moves again.
 */
export const cascadeToChildren: ConsequenceRule = ({ index }) =>
  index.ofKind('incident').flatMap((parent) => {
    const moved = inStateSince(parent);
    if (moved === undefined) return [];
    return (parent.record.links?.children ?? []).flatMap((id): readonly Consequence[] => {
      const child = incidentOf(index, id);
      const since = parseInstant((child === undefined ? undefined : lastMove(child)?.at) ?? '');
      if (child === undefined || since === undefined || since >= moved) return [];
      const steps = follow(parent, child);
      const because = `${parent.record.id}, its parent, is ${parent.record.state}`;
      return steps.length === 0 ? [] : [{ id, steps, rule: PARENT_RULE, of: parent.record.id, because }];
    });
  });

function follow(parent: IncidentEntry, child: IncidentEntry): readonly Step[] {
  switch (parent.record.state) {
    case 'in_progress':
      return goOn(parent, child);
    case 'on_hold':
      return parent.record.hold_reason === 'awaiting_caller' ? [] : hold(parent, child);
    case 'resolved':
      return resolve(parent, child);
    case 'new':
    case 'closed':
    case 'cancelled':
      return [];
  }
}

function goOn(parent: IncidentEntry, child: IncidentEntry): readonly Step[] {
  const { state } = child.record;
  if (state === 'new') return [{ do: 'change', to: 'in_progress', fields: handsOf(parent, child) }];
  const isOurs = lastMove(child)?.source?.rule === PARENT_RULE && lastMove(child)?.source?.link === parent.record.id;
  if (!isOurs || (state !== 'on_hold' && state !== 'resolved')) return [];
  return [{ do: 'change', to: 'in_progress' }];
}

function hold(parent: IncidentEntry, child: IncidentEntry): readonly Step[] {
  const { hold_reason, hold_reference, hold_until } = parent.record;
  const { state } = child.record;
  if (hold_reason === undefined || (state !== 'new' && state !== 'in_progress')) return [];
  const begin: readonly Step[] =
    state === 'new' ? [{ do: 'change', to: 'in_progress', fields: handsOf(parent, child) }] : [];
  const fields = {
    hold_reason,
    ...(hold_reference === undefined ? {} : { hold_reference }),
    ...(hold_until === undefined ? {} : { hold_until }),
  };
  return [...begin, { do: 'change', to: 'on_hold', fields }];
}

function resolve(parent: IncidentEntry, child: IncidentEntry): readonly Step[] {
  const { resolution, closing_category } = parent.record;
  const { state, category } = child.record;
  if (resolution === undefined || !['new', 'in_progress', 'on_hold'].includes(state)) return [];
  const closing = child.record.closing_category ?? closing_category ?? category;
  const fields = {
    'resolution.code': codeFor(child, resolution.code),
    'resolution.notes': `With ${parent.record.id}: ${resolution.notes}`.slice(0, LONGEST_NOTE),
    ...(closing === undefined ? {} : { closing_category: closing }),
  };
  return [{ do: 'change', to: 'resolved', fields }];
}

const LONGEST_NOTE = 8192;

type Code = NonNullable<IncidentEntry['record']['resolution']>['code'];

/** The code of the parent; where it rests on a link that the child lacks, the child was mended all the same. */
function codeFor({ record: { links } }: IncidentEntry, code: Code): Code {
  switch (code) {
    case 'resolved_by_change':
      return links?.resolved_by === undefined ? 'fixed' : code;
    case 'resolved_by_problem':
    case 'known_error':
      return links?.problem === undefined ? 'fixed' : code;
    case 'duplicate':
      return links?.duplicate_of === undefined ? 'fixed' : code;
    case 'fixed':
    case 'workaround':
    case 'user_education':
    case 'no_fault_found':
    case 'self_recovered':
      return code;
  }
}

/** Whoever works on the parent works on a child that nobody has. */
function handsOf({ record: { team, assignee } }: IncidentEntry, child: IncidentEntry) {
  return child.record.assignee !== undefined || assignee === undefined ? {} : { team, assignee };
}
