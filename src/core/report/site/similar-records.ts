import type { Ledger } from '../../ledger/ledger.ts';
import { matterOfIncident } from '../../similarity/matter.ts';
import { prepareSuggestions, type Suggest } from '../../similarity/suggestions.ts';
import { isOfKind, isOpen } from '../facts/record-facts.ts';
import type { KpiFacts } from '../kpi/kpi.ts';

/**
 * For open incidents: known errors that may help, then incidents of before. What was opened later is not told, and
 * nothing of closed ones, so that a new record rewrites no page of another.
 */
export function similarRecords(ledger: Ledger, { asOf, ledger: facts }: KpiFacts): (id: string) => readonly string[] {
  let suggest: Suggest | undefined;
  return (id) => {
    const asked = facts.byId.get(id);
    if (asked === undefined || !isOfKind(asked, 'incident') || !isOpen(asked)) return [];
    suggest ??= prepareSuggestions(ledger, asOf);
    const { text, service, category } = matterOfIncident(asked.record);
    const kind = category === undefined ? {} : { category };
    const found = suggest({ id, text, service, ...kind, opened: asked.opened });
    return [...found.knownErrors, ...found.incidents].map(({ entry }) => entry.record.id);
  };
}
