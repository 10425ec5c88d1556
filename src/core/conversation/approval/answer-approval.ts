import { fieldToJson } from '../../record/record-json.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Act, Acts, Scene, Step } from '../act/step.ts';
import { dueTasks } from '../task/due-tasks.ts';
import { approversOf, isRequester, mayApprove } from './approvers.ts';
import { type ApprovalStep, openSteps } from './open-steps.ts';

type Verdict = 'approved' | 'rejected';

/** `/approve`: one answer to the step whose turn it is; with the last one the request is approved. */
export const approve: Act = (given, scene) => answer('approved', given.why, scene);

/** `/reject <why>`: one no ends the request. */
export const reject: Act = (given, scene) => answer('rejected', given.why, scene);

function answer(verdict: Verdict, reason: string | undefined, scene: Scene): Acts {
  const step = openSteps(scene.entry, scene.ledger.configuration)[0];
  const why = whyNot(step, scene);
  if (why !== undefined || step === undefined) return { why: why ?? '' };
  const waits: readonly Step[] =
    scene.entry.record.state === 'submitted' ? [{ do: 'change', to: 'awaiting_approval', as: 'us' }] : [];
  return { steps: [...waits, toAnswer(step, verdict, reason, scene), ...following(step, verdict, reason, scene)] };
}

function whyNot(step: ApprovalStep | undefined, { entry, ledger, by, at }: Scene): string | undefined {
  if (entry.kind !== 'request') return 'only requests are approved';
  const { id, state } = entry.record;
  if (state !== 'submitted' && state !== 'awaiting_approval') return `${id} is ${state}: nothing waits for approval`;
  if (step === undefined) return `${id} takes no approval`;
  if (isRequester(by, entry.record)) return `${by} asks for ${id}, and whoever asks never approves`;
  const approvers = approversOf(step, entry.record, ledger.configuration);
  if (mayApprove(by, approvers, at, ledger.configuration)) return undefined;
  const who = approvers.length === 0 ? 'nobody: see the catalogue item' : approvers.join(', ');
  return `the step “${step.id}” is answered by ${who}`;
}

function toAnswer(step: ApprovalStep, verdict: Verdict, reason: string | undefined, scene: Scene): Step {
  const { by, userId, at, comment } = scene;
  const value = fieldToJson({
    step: step.id,
    by,
    user_id: userId,
    at: formatInstant(at),
    verdict,
    ...(reason === undefined ? {} : { reason }),
    source: { comment },
  });
  const edits = [{ op: 'append', pointer: '/approvals', value } as const];
  return { do: 'edit', edits, says: `${step.id} ${verdict} by ${by}` };
}

/** What the answer comes to, with it counted. */
function following(step: ApprovalStep, verdict: Verdict, reason: string | undefined, scene: Scene): readonly Step[] {
  const { entry, ledger, by, at, rules } = scene;
  const note = `${verdict} by ${by} (${step.id})`;
  if (verdict === 'rejected') {
    return [{ do: 'change', to: 'rejected', fields: { rejection: (reason ?? '').slice(0, 1000) }, note, as: 'us' }];
  }
  if (entry.kind !== 'request') return [];
  const approvals = [...(entry.record.approvals ?? []), { step: step.id, by, at: '', verdict }];
  const counted = { ...entry, record: { ...entry.record, approvals } };
  const isLast = openSteps(counted, ledger.configuration).length === 0;
  if (!isLast) return [{ do: 'change', note, as: 'us' }];
  const edits = dueTasks(entry, { configuration: ledger.configuration, rules, at });
  const due: readonly Step[] = edits.length === 0 ? [] : [{ do: 'edit', edits, says: 'tasks are due' }];
  return [...due, { do: 'change', to: 'approved', note, as: 'us' }];
}
