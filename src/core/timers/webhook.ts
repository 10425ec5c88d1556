import { encodeSlack } from '../encode/slack-text.ts';
import type { ForgeEffect, Listener } from '../plan/forge-effect.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import type { Notice } from './notices.ts';

/** A listener that did not answer for a day is not called for that notice any more; its thread has it. */
const PATIENCE = 86_400;

/** A notice for those who listen elsewhere: at least once, always under the same key, which its body carries. */
export function webhookEffects(notice: Notice, listeners: readonly Listener[], now: Instant): readonly ForgeEffect[] {
  if (now - notice.at > PATIENCE) return [];
  return listeners.map((listener) => ({
    kind: 'webhook',
    key: `${notice.key}:${listener}`,
    listener,
    notice: notice.key,
    body: listener === 'slack' ? slackBody(notice) : genericBody(notice),
  }));
}

/** `plain_text` alone: no markup of a title is ever read. */
function slackBody(notice: Notice): object {
  const text = plainLine(notice);
  return { text, blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: false } }] };
}

function plainLine({ entry: { record }, due, at }: Notice): string {
  const what = due.kind === 'reminder' ? 'reminder' : `${due.run.definition.target} ${due.threshold.kind}`;
  return encodeSlack(
    `${record.priority ?? ''} ${record.id} ${record.service}: ${record.title} — ${what} ${formatInstant(at)}`.trim(),
  );
}

function genericBody({ key, at, entry: { kind, record }, due, logins }: Notice): object {
  const clock = due.kind === 'clock' ? { definition: due.run.definition.id, event: due.threshold.kind } : {};
  return {
    key,
    at: formatInstant(at),
    record: {
      kind,
      id: record.id,
      title: record.title,
      state: record.state,
      service: record.service,
      team: record.team,
    },
    ...clock,
    people: logins,
  };
}
