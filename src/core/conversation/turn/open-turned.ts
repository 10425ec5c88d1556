import { breakReferences, encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import { cut, toVisibleLine } from '../../encode/visible-text.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import { isPersonsLogin } from '../../record/login.ts';
import { type TurnedKind, turnedKey } from './turned.ts';

const LONGEST_TITLE = 200;

/** The issue in which a ticket goes on as the other kind; its record is written once the issue has its number. */
export function openTurned(
  entry: Entry,
  to: TurnedKind,
  { issue, comment }: { issue: number; comment: number },
): ForgeEffect {
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
