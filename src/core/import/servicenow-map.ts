import type { ImportMap } from '../config/configuration.ts';

const PRIORITIES = {
  '1 - Critical': 'P1',
  '2 - High': 'P2',
  '3 - Moderate': 'P3',
  '4 - Low': 'P4',
  '5 - Planning': 'P5',
};
const LEVELS = { '1 - High': 'high', '2 - Medium': 'medium', '3 - Low': 'low' };

/** Names of the states in exports with display values, and the numbers of exports without them. */
const STATES = {
  New: 'new',
  Active: 'in_progress',
  'In Progress': 'in_progress',
  'Awaiting User Info': 'on_hold',
  'Awaiting Vendor': 'on_hold',
  'Awaiting Problem': 'on_hold',
  'Awaiting Evidence': 'on_hold',
  'Awaiting Change': 'on_hold',
  'On Hold': 'on_hold',
  Resolved: 'resolved',
  Closed: 'closed',
  Canceled: 'cancelled',
  Cancelled: 'cancelled',
  '1': 'new',
  '2': 'in_progress',
  '3': 'on_hold',
  '6': 'resolved',
  '7': 'closed',
  '8': 'cancelled',
};

const HOLD_REASONS = {
  'Awaiting User Info': 'awaiting_caller',
  'Awaiting Vendor': 'awaiting_vendor',
  'Awaiting Problem': 'awaiting_problem',
  'Awaiting Evidence': 'awaiting_evidence',
  'Awaiting Change': 'awaiting_change',
};

const CHANNELS = {
  Phone: 'phone',
  Email: 'email',
  'E-mail': 'email',
  Chat: 'chat',
  'Self-service': 'self_service',
  'Walk-in': 'walk_in',
  Monitoring: 'monitoring',
  IVR: 'phone',
  'Direct opening': 'command',
};

/**
 * The start of a map for ServiceNow's incident table: its column names are those of the product, but date format,
 * zone, close codes and the service are an organisation's own. `gitsm import servicenow --print-map` writes it
 * out to be reviewed; column and state names are those of ServiceNow's incident table and its audit exports.
 */
export function servicenowMap(columns: readonly string[], isHistory: boolean): ImportMap {
  const has = (name: string) => columns.includes(name);
  const state = has('incident_state') ? 'incident_state' : 'state';
  return {
    id: 'servicenow',
    title: 'Incidents of ServiceNow',
    kind: 'incident',
    format: { unknown: ['?'], dates: 'd/M/yyyy HH:mm', zone: 'UTC' },
    key: 'number',
    rows: isHistory ? 'update' : 'record',
    ...(has('sys_mod_count') ? { order_by: 'sys_mod_count' } : {}),
    fields: {
      ...titleFields(has),
      at: { column: 'sys_updated_at', as: 'instant' },
      by: { column: 'sys_updated_by', as: 'login' },
      opened_at: { column: 'opened_at', as: 'instant', required: true },
      opened_by: { column: 'opened_by', as: 'login', default: 'unknown' },
      'requested_for.id': { column: 'caller_id' },
      channel: { column: 'contact_type', values: CHANNELS, default: 'portal' },
      state: { column: state, values: STATES, required: true },
      hold_reason: { column: has('hold_reason') ? 'hold_reason' : state, values: { ...noHold(), ...HOLD_REASONS } },
      impact: { column: 'impact', values: LEVELS, default: 'medium' },
      urgency: { column: 'urgency', values: LEVELS, default: 'medium' },
      priority: { column: 'priority', values: PRIORITIES },
      category: { column: 'category', as: 'slug' },
      service: { column: has('business_service') ? 'business_service' : 'cmdb_ci', as: 'slug', default: 'unknown' },
      team: { column: 'assignment_group', as: 'slug', default: 'unknown' },
      assignee: { column: 'assigned_to', as: 'login' },
      reassignments: { column: 'reassignment_count', as: 'number' },
      reopenings: { column: 'reopen_count', as: 'number' },
      resolved_at: { column: 'resolved_at', as: 'instant' },
      closed_at: { column: 'closed_at', as: 'instant' },
      closing_category: { column: has('close_code') ? 'close_code' : 'closed_code', as: 'slug', default: 'unknown' },
      'resolution.code': { column: has('close_code') ? 'close_code' : 'closed_code', values: {}, default: 'fixed' },
      'resolution.notes': {
        template: has('close_notes') ? '{close_notes}' : 'Close code {closed_code}, resolved by {resolved_by}',
      },
      'labels.subcategory': { column: 'subcategory', as: 'slug' },
      'labels.problem': { column: 'problem_id', as: 'slug' },
      'labels.change': { column: 'rfc', as: 'slug' },
    },
    ignore: ['active', 'sys_created_by', 'sys_created_at', 'sys_id'],
  };
}

function titleFields(has: (name: string) => boolean): ImportMap['fields'] {
  if (!has('short_description')) return { title: { template: '{number}: {category} {subcategory} {u_symptom}' } };
  return {
    title: { column: 'short_description', default: 'No short description' },
    description: { column: 'description' },
  };
}

/** States that are no hold have no reason; `null` says so. */
function noHold(): Record<string, null> {
  return Object.fromEntries(Object.keys(STATES).map((name) => [name, null]));
}
