import type { Entry } from '../ledger/ledger.ts';
import { told } from '../proposal/comment-text.ts';
import type { Evidence } from './evidence.ts';
import { isOwed } from './owed-authorisation.ts';

type ChangeEntry = Extract<Entry, { readonly kind: 'change' }>;

/** What the comment on a pull request becomes once its change is registered: the record of the decision. */
export function registrationComment({ record, path }: ChangeEntry): string {
  const { id, state, evidence, unauthorised, cancellation } = record;
  const verdict =
    state === 'cancelled'
      ? 'cancelled'
      : unauthorised === undefined
        ? `registered, ${state}`
        : 'registered, not authorised';
  return [
    `### ${told(id)}: ${told(verdict)}`,
    ...(cancellation === undefined ? [] : [told(cancellation)]),
    ...(unauthorised === undefined ? [] : [`❌ ${told(unauthorised.why)}`]),
    ...(isOwed(record)
      ? [
          told(
            `To be authorised by ${evidence?.authorise_by ?? 'its deadline'}: whoever may, approves this pull request as it is.`,
          ),
        ]
      : []),
    ...(evidence === undefined ? [] : [evidenceTable(evidence)]),
    `The record is \`${path}\`; what follows is written there.`,
  ].join('\n\n');
}

function evidenceTable(evidence: Evidence): string {
  const reviews = (evidence.reviews ?? []).map(
    ({ login, user_id, role, step, review, commit, at }) =>
      `| Approval | ${told(`@${login}`)} (${user_id}) as ${told(role ?? '')} for ${told(step)}, ${told(at)}, review ${review} of \`${commit.slice(0, 7)}\` |`,
  );
  return [
    '| What | |',
    '| --- | --- |',
    `| Decision | ${told((evidence.decision ?? '').replaceAll('_', ' '))} |`,
    ...reviews,
    `| Merged | ${told(evidence.merged_at ?? '')}${evidence.merged_by === undefined ? '' : ` by ${told(`@${evidence.merged_by}`)}`} |`,
    `| Content | \`${evidence.digest ?? ''}\` |`,
    `| Policy | \`${evidence.policy_digest ?? ''}\` |`,
  ].join('\n');
}
