import type { ConflictDecision, Decision } from '../approval/decision.ts';
import { grantOf } from './binding.ts';
import { told } from './comment-text.ts';

/** A window in which nothing speaks against the change. Instants are RFC 3339. */
export type FreeWindow = { readonly start: string; readonly end: string };

/** What whoever reads the decision can do about it, each a line of Markdown, encoded; commands to be copied. */
export function nextSteps(decision: Decision, free: readonly FreeWindow[]): readonly string[] {
  const { state, parts, blocks, authorise_afterwards: owed } = decision;
  if (state === 'success' && owed !== null)
    return [`Merge it and begin. ${told(owed.by.join(', '))} approves it by ${told(owed.deadline)}, merged or not.`];
  if (state === 'success') return ['Merge it: merging registers the change with its evidence.'];
  const refused = blocks.flatMap(({ login }) => login ?? []);
  const standing = parts.flatMap(({ conflicts }) => conflicts).filter((one) => one.blocks && one.waived_by === null);
  return [
    ...(state === 'failure' && blocks.length === 0 ? ['The author mends what is marked above and pushes again.'] : []),
    ...(refused.length > 0 ? [`${names(refused)} reviews again, once it is mended.`] : []),
    ...freeSteps(standing, free),
    ...standing.slice(0, 5).map(waiveStep),
    ...reviewSteps(decision),
    ...(state === 'error' ? ['Mend what could not be told; it is decided again at the next run.'] : []),
  ];
}

function names(logins: readonly string[]): string {
  return [...new Set(logins)].map((login) => told(`@${login}`)).join(', ');
}

function reviewSteps({ parts }: Decision): readonly string[] {
  const open = parts.flatMap(({ steps }) => steps.filter((step) => step.state === 'open'));
  const waiting = open.flatMap(({ missing_from }) => missing_from).slice(0, 8);
  if (waiting.length === 0) return [];
  return [`One of ${names(waiting)} reviews it: Files changed → Review changes → Approve.`];
}

function waiveStep(conflict: ConflictDecision): string {
  const who = conflict.may_waive.join(', ');
  if (who === '') return `Nobody may accept ${told(grantOf(conflict))}: the policy names none.`;
  return `Or ${told(who)} says why it is safe: \`/waive ${codeOf(grantOf(conflict))} <why>\``;
}

/** Ids and slugs alone. */
function codeOf(text: string): string {
  return text.replace(/[^\w:-]/g, '');
}

/** The author's branch is never written to: the lines stand here to be copied into the draft. */
function freeSteps(standing: readonly ConflictDecision[], free: readonly FreeWindow[]): readonly string[] {
  const [first, ...more] = free;
  if (standing.length === 0 || first === undefined) return [];
  const others = more.length === 0 ? '' : `; free as well: ${more.map(({ start }) => told(start)).join(', ')}`;
  const lines = ['   ```yaml', '   window:', `     start: "${first.start}"`, `     end: "${first.end}"`, '   ```'];
  return [[`Move the window to where nothing speaks against it${others}:`, '', ...lines].join('\n')];
}
