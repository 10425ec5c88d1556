import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import type { Entry } from '../ledger/ledger.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import { sameLogin } from '../lifecycle/role.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import type { Due } from './due.ts';
import type { TimerContext } from './timer-context.ts';
import { type Told, whoseTurn } from './whose-turn.ts';

export type NoticeLine = { readonly body: string; readonly logins: readonly string[] };

/**
 * `P1 INC-117 store-checkout: Till 3 is frozen — resolution target passed at 15:40 UTC (16:40 Berlin); held by @kim`.
 * Only the title is foreign; whoever's turn it is not is named without a mention.
 */
export function noticeLine({ kind, record }: Entry, due: Due, context: TimerContext): NoticeLine {
  const logins = isDone(kind, record.state) && due.kind === 'clock' ? [] : whoseTurn(turnOf(due), record, context);
  const head = [record.priority, record.id, record.service].filter((part) => part !== undefined).join(' ');
  const title = encodeMarkdownInline(record.title);
  const body = `${head}: ${title} — ${happened(due)} ${showAt(due.at, context)}; ${holder(record, logins)}`;
  return { body, logins };
}

function turnOf(due: Due): readonly Told[] {
  if (due.kind === 'reminder') return due.turn;
  return due.threshold.escalation?.tell ?? ['assignee'];
}

/** What ends in the computed instant. */
function happened(due: Due): string {
  if (due.kind === 'reminder') return due.says;
  const { run, threshold } = due;
  const { definition } = run;
  const target = definition.kind === 'sla' ? `${definition.target} target` : `target of ${definition.id}`;
  switch (threshold.kind) {
    case 'warning':
      return `${threshold.percent} % of the ${target} used at`;
    case 'breach':
      return `${target} passed at`;
    case 'escalation': {
      const { id = '', title = id } = threshold.escalation ?? {};
      return `escalation “${encodeMarkdownInline(title)}” of the ${target} reached at`;
    }
  }
}

/** The day stands beside the time where it is not the day of the notice; the zone is named by its city. */
function showAt(at: Instant, { now, local }: TimerContext): string {
  const utc = formatInstant(at);
  const today = formatInstant(now).slice(0, 10);
  const shown = `${utc.slice(0, 10) === today ? '' : `${utc.slice(0, 10)} `}${utc.slice(11, 16)} UTC`;
  const there = local?.moment(at).local;
  if (local === undefined || there === undefined || there.endsWith('+00:00')) return shown;
  const day = there.slice(0, 10) === utc.slice(0, 10) ? '' : `${there.slice(0, 10)} `;
  return `${shown} (${day}${there.slice(11, 16)} ${cityOf(local.zone)})`;
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

type Held = { readonly assignee?: string; readonly team: string };

function holder({ assignee, team }: Held, logins: readonly string[]): string {
  const others = logins.filter((login) => assignee === undefined || !sameLogin(login, assignee));
  const isMentioned = others.length < logins.length;
  const held = assignee === undefined ? `held by nobody in ${team}` : `held by ${isMentioned ? '@' : ''}${assignee}`;
  return others.length === 0 ? held : `${held}, for ${others.map((login) => `@${login}`).join(' ')}`;
}
