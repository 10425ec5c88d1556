import { encodeMarkdownBlock } from '../encode/markdown-block.ts';
import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import type { Word } from '../outbox/outbox.ts';
import { isOnForge, parseRecordId } from '../record/record-id.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { isCase, matterOfIncident } from './matter.ts';
import { type Likeness, type MatchingError, prepareSuggestions, type Suggestions } from './suggestions.ts';

/** After so long nobody asks any more whether it is known. */
const NEW_SECONDS = 2 * 86_400;

/** A new incident is told once of what is like it and was there before, as soon as there is something. */
export function wordsOfSuggestions(ledger: Ledger, now: Instant): readonly Word[] {
  const fresh = ledger.entries.filter((entry) => isFresh(entry, now));
  if (fresh.length === 0) return [];
  const suggest = prepareSuggestions(ledger, now);
  return fresh.flatMap(({ kind, record }): readonly Word[] => {
    const opened = parseInstant(record.opened_at);
    if (kind !== 'incident' || opened === undefined) return [];
    const { id, text, service, category } = matterOfIncident(record);
    const found = suggest({ id, text, service, opened, ...(category === undefined ? {} : { category }) });
    if (found.knownErrors.length + found.incidents.length === 0) return [];
    return [{ id, key: SIMILAR_KEY, at: opened, body: tellSuggestions(found) }];
  });
}

const SIMILAR_KEY = 'similar';

function isFresh({ kind, record }: Entry, now: Instant): boolean {
  const id = parseRecordId(record.id);
  if (kind !== 'incident' || record.state !== 'new' || id === undefined || !isOnForge(id)) return false;
  const isTold = (record.announced ?? []).some(
    ({ key, delivered_at }) => key === SIMILAR_KEY && delivered_at !== undefined,
  );
  const opened = parseInstant(record.opened_at);
  return isCase(record) && !isTold && opened !== undefined && now - opened < NEW_SECONDS;
}

/** Known errors with their workarounds, then incidents, each with why. Encoded for Markdown. */
export function tellSuggestions({ knownErrors, incidents }: Suggestions): string {
  const errors = knownErrors.map(tellError);
  const others = incidents.map(
    ({ entry: { record }, likeness }) =>
      `- ${record.id} ${encodeMarkdownInline(record.title, 120)} (${record.state.replaceAll('_', ' ')}): ${because(likeness)}`,
  );
  return [
    ...errors,
    ...(others.length === 0 ? [] : [`**Similar incidents:**\n\n${others.join('\n')}`]),
    'If it is the same, an agent may say `/link problem PRB-…` or `/duplicate INC-…`.',
  ].join('\n\n');
}

function tellError({ entry: { record }, likeness, via }: MatchingError): string {
  const through = via === undefined ? '' : ` (through ${via})`;
  const head = `**Known error ${record.id}**: ${encodeMarkdownInline(record.title, 120)}${through}: ${because(likeness)}`;
  const workaround = record.known_error?.workaround;
  return workaround === undefined ? head : `${head}\n\nWhat helps meanwhile:\n\n${encodeMarkdownBlock(workaround)}`;
}

function because({ words, isSameService, isSameCategory }: Likeness): string {
  const same = [...(isSameService ? ['same service'] : []), ...(isSameCategory ? ['same category'] : [])];
  return [...same, `shared words ${words.map((word) => encodeMarkdownInline(word)).join(', ')}`].join('; ');
}
