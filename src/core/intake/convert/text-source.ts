import type { JournalSource } from '../../record/record.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { fingerprintOf } from './text-fingerprint.ts';

const RULE = 'intake-';

/** The cause of an entry that was read from an issue; the rule names the text that was read, so that an edit shows. */
export function sourceOf(issue: IssueFacts): JournalSource {
  return { issue: issue.number, rule: `${RULE}${fingerprintOf(issue)}` };
}

/** The text that the entry was read from; `undefined` where it was read from none. */
export function fingerprintIn(source: JournalSource | undefined): string | undefined {
  return source?.issue !== undefined && source.rule?.startsWith(RULE) === true
    ? source.rule.slice(RULE.length)
    : undefined;
}
