import type { RecordKind } from '../record/record.ts';
import * as shapes from './field-shapes.ts';
import type { Shape } from './shape.ts';

/**
 * A field whose every change is journalled, because a clock, a report or an audit reads what it was at a time. All
 * else (texts, links, tasks, labels) is kept by git alone. The state is tracked by `to`.
 */
export type TrackedField = {
  readonly shape: Shape;
  /** Always there by the schema, so that a change never removes it. */
  readonly always?: true;
};

type TrackedFields = Readonly<Record<string, TrackedField>>;

const PRIORITISED: TrackedFields = {
  impact: { shape: shapes.level, always: true },
  urgency: { shape: shapes.level, always: true },
  priority: { shape: shapes.priority, always: true },
  priority_override: { shape: shapes.priorityOverride },
};

const HELD_BY: TrackedFields = {
  service: { shape: shapes.slug, always: true },
  team: { shape: shapes.slug, always: true },
  assignee: { shape: shapes.login },
};

const HOLD: TrackedFields = {
  hold_reason: { shape: shapes.holdReason },
  hold_reference: { shape: shapes.holdReference },
  hold_until: { shape: shapes.instant },
};

const AGREED: TrackedFields = { manual_due: { shape: shapes.manualDue } };

/** In the order in which an entry writes them. */
export const trackedFields: Readonly<Record<RecordKind, TrackedFields>> = {
  incident: {
    ...PRIORITISED,
    ...HELD_BY,
    category: { shape: shapes.slug },
    requested_for: { shape: shapes.requestedFor },
    ...HOLD,
    resolution: {
      shape: shapes.outcome([
        'fixed',
        'workaround',
        'known_error',
        'user_education',
        'no_fault_found',
        'duplicate',
        'resolved_by_change',
        'resolved_by_problem',
        'self_recovered',
      ]),
    },
    closing_category: { shape: shapes.slug },
    ...AGREED,
  },
  request: {
    ...PRIORITISED,
    ...HELD_BY,
    catalogue_item: { shape: shapes.slug, always: true },
    requested_for: { shape: shapes.requestedFor },
    ...HOLD,
    resolution: {
      shape: shapes.outcome(['fulfilled', 'fulfilled_partly', 'automated', 'not_possible', 'duplicate']),
    },
    ...AGREED,
  },
  problem: {
    ...PRIORITISED,
    ...HELD_BY,
    category: { shape: shapes.slug },
    major: { shape: shapes.yesNo },
    resolution: {
      shape: shapes.outcome(['fix_applied', 'risk_accepted', 'duplicate', 'not_reproducible', 'no_longer_relevant']),
    },
    ...AGREED,
  },
  change: {
    type: { shape: shapes.changeType, always: true },
    impact: { shape: shapes.level },
    urgency: { shape: shapes.level },
    priority: { shape: shapes.priority },
    priority_override: { shape: shapes.priorityOverride },
    ...HELD_BY,
    affects: { shape: shapes.affects },
    environment: { shape: shapes.slug },
    risk: { shape: shapes.risk },
    window: { shape: shapes.changeWindow },
    hold: { shape: shapes.changeHold },
    close: {
      shape: shapes.outcome(['successful', 'successful_with_issues', 'backed_out', 'unsuccessful', 'not_implemented']),
    },
    ...AGREED,
  },
};

export function trackedField(kind: RecordKind, name: string): TrackedField | undefined {
  const fields = trackedFields[kind];
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The names of the fields that are always there, by kind. */
export const alwaysThere: Readonly<Record<RecordKind, readonly string[]>> = {
  incident: namesOfAlways('incident'),
  request: namesOfAlways('request'),
  problem: namesOfAlways('problem'),
  change: namesOfAlways('change'),
};

function namesOfAlways(kind: RecordKind): readonly string[] {
  return Object.entries(trackedFields[kind]).flatMap(([name, field]) => (field.always === true ? [name] : []));
}
