import { type Reference, refer } from '../reference/reference.ts';

/** The people and teams that approvers of policies and catalogue items name: `user:kim`, `team:network`. */
export function approverReferences(approvers: readonly string[] | undefined, pointer: string): readonly Reference[] {
  return (approvers ?? []).flatMap((approver, at) => approverReference(approver, `${pointer}/${at}`));
}

export function approverReference(approver: string, pointer: string): readonly Reference[] {
  const [kind, name] = [approver.slice(0, approver.indexOf(':')), approver.slice(approver.indexOf(':') + 1)];
  if (kind === 'user') return refer('person', name, pointer, { inUse: true });
  return kind === 'team' ? refer('team', name, pointer) : [];
}
