import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { commandOf, usageOf } from '../command/commands.ts';

/** To an agent who closed an issue without saying how it ended. */
export function saysHowToResolve({ kind, record }: Entry, why: readonly string[]): string {
  const verb = kind === 'request' ? 'done' : 'resolve';
  const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
  return [
    `**${record.id} is not done yet, so this issue is open again.** Whoever closes it says how it ended, in the last comment before or by a command:`,
    ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
    `\`\`\`text\n${commandOf(verb, 'ticket').example}\n\`\`\``,
    `Usage: \`${usageOf(verb, 'ticket')}\``,
  ].join('\n\n');
}

/** To somebody whose closing or reopening of an issue the record does not follow. */
export function saysPutBack({ record }: Entry, why: readonly string[]): string {
  const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
  return [
    `**This issue was put back to where ${record.id} stands: ${record.state.replaceAll('_', ' ')}.**`,
    reasons.join('\n'),
  ].join('\n\n');
}

/** To a member of the staff who ticked a box too early. */
export function saysTaskPutBack({ record }: Entry, task: string, why: readonly string[]): string {
  const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
  return [`**The box of \`${task}\` is open again**, as ${record.id} does not take it yet:`, reasons.join('\n')].join(
    '\n\n',
  );
}

/** To whoever reopened what ended for good. */
export function saysGoesOn({ record }: Entry): string {
  return `${record.id} is ${record.state} for good. It goes on in a new issue, which names this one.`;
}
