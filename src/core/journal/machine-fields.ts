import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';

type Reason = { readonly why: string; readonly instead: string };

const BY_AUTOMATION: Reason = { why: 'automation writes it', instead: 'Leave it out' };
const FOREVER: Reason = { why: 'it never changes', instead: 'Leave it out' };

/** Fields that say how a record came to be; nobody states them. */
const NOT_BY_HAND: Readonly<Record<string, Reason>> = {
  id: { why: 'it is given once and never changes', instead: 'Leave it out' },
  state: { why: 'a state is moved to', instead: 'Use: gitsm move <id> <state>' },
  priority: {
    why: 'it follows from impact and urgency',
    instead: 'Set impact or urgency, or priority_override.value with priority_override.reason',
  },
  opened_at: FOREVER,
  opened_by: FOREVER,
  source: FOREVER,
  journal: {
    why: 'registration writes it',
    instead: 'Change the fields; what is to be noted goes with --note',
  },
  evidence: BY_AUTOMATION,
  approvals: BY_AUTOMATION,
  announced: BY_AUTOMATION,
  unauthorised: BY_AUTOMATION,
};

export function refuseMachineFields(names: readonly string[], path: string): readonly Finding[] {
  return names.flatMap((field) => {
    const top = field.split('.')[0] ?? '';
    const reason = Object.hasOwn(NOT_BY_HAND, top) ? NOT_BY_HAND[top] : undefined;
    if (reason === undefined) return [];
    return [finding('FIELD_NOT_BY_HAND', { path, pointer: `/${top}`, on: 'key' }, { field, ...reason })];
  });
}
