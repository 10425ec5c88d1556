import { encodeSlack } from '../encode/slack-text.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';
import { formatInstant } from '../time/instant.ts';
import type { Notice } from './notices.ts';

/** Which secret holds the address of a listener, by what it understands. */
export type Webhooks = { readonly slack?: string; readonly generic?: string };

/** A notice for those who listen elsewhere: at least once, always under the same key, which its body carries. */
export function webhookEffects(notice: Notice, { slack, generic }: Webhooks): readonly ForgeEffect[] {
  const { key } = notice;
  return [
    ...(slack === undefined
      ? []
      : [{ kind: 'webhook', key: `${key}:slack`, secret: slack, body: slackBody(notice) } as const]),
    ...(generic === undefined
      ? []
      : [{ kind: 'webhook', key: `${key}:generic`, secret: generic, body: genericBody(notice) } as const]),
  ];
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
