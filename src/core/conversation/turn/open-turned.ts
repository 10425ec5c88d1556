import { breakReferences, encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import { cut, toVisibleLine } from '../../encode/visible-text.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import { isPersonsLogin } from '../../record/login.ts';
import { holderOf } from '../follow/follow-up.ts';
import type { Call } from '../parse/call.ts';
import { type TurnedKind, turnedKey } from './turned.ts';

const LONGEST_TITLE = 200;

type Said = { readonly entry: Entry; readonly issue: number; readonly comment: number };

/** The issues in which a ticket goes on as the other kind, as commands ask for it, until those have their records. */
export function openingsOf(calls: readonly Call[], said: Said, ledger: Ledger): readonly ForgeEffect[] {
  return calls.flatMap(({ verb }): readonly ForgeEffect[] => {
    if (verb !== 'request' && verb !== 'incident') return [];
    const effect = openTurned(verb, said);
    return holderOf(effect.key, ledger) === undefined ? [effect] : [];
  });
}

/** The issue in which a ticket goes on as the other kind; its record is written once the issue has its number. */
function openTurned(to: TurnedKind, { entry, issue, comment }: Said): ForgeEffect {
  const { record } = entry;
  const whose = isPersonsLogin(record.opened_by) ? `@${record.opened_by}, ` : '';
  return {
    key: turnedKey(to, entry, comment),
    kind: 'open_issue',
    title: breakReferences(cut(toVisibleLine(record.title), LONGEST_TITLE)),
    body: `${whose}#${issue} (${record.id}) goes on here as ${to === 'incident' ? 'an incident' : 'a request'}.\n\n**${encodeMarkdownInline(record.title)}**`,
    labels: [`gitsm/${to}`],
  };
}
