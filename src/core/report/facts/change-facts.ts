import type { Change } from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { RecordFacts } from './record-facts.ts';

export type CloseCode = NonNullable<Change['close']>['code'];

export function windowOf(change: Pick<Change, 'window'>): Interval | undefined {
  const from = parse(change.window?.start);
  const to = parse(change.window?.end);
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

/** When it was carried out; `undefined` unless it has begun and ended. */
export function implementedOf({ record }: RecordFacts<'change'>, asOf: Instant): Interval | undefined {
  const from = parse(record.implemented?.start);
  const to = parse(record.implemented?.end);
  return from === undefined || to === undefined || to > asOf || to < from ? undefined : { from, to };
}

/** The outcome of a closed change; `undefined` while it is open. */
export function closeCodeOf({ phase, record }: RecordFacts<'change'>): CloseCode | undefined {
  return phase === 'done' ? record.close?.code : undefined;
}

export function wasImplemented(facts: RecordFacts<'change'>): boolean {
  const code = closeCodeOf(facts);
  return code !== undefined && code !== 'not_implemented';
}

export function isFailed(facts: RecordFacts<'change'>): boolean {
  const code = closeCodeOf(facts);
  return code === 'unsuccessful' || code === 'backed_out';
}

/** A change without an environment is taken for one of production: erring the other way would hide it. */
export function isProduction({ record }: RecordFacts<'change'>): boolean {
  return record.environment === undefined || record.environment === 'production';
}

/** Owed where the record says so, and after emergency, failed and high-risk changes that were implemented. */
export function owesReview(facts: RecordFacts<'change'>): boolean {
  const { record, state } = facts;
  if (record.review?.required !== undefined) return record.review.required;
  if (state !== 'review' && state !== 'closed') return false;
  if (closeCodeOf(facts) === 'not_implemented') return false;
  return record.type === 'emergency' || isFailed(facts) || record.risk?.claimed === 'high';
}

export function servicesOf({ service, affects }: Pick<Change, 'service' | 'affects'>): readonly string[] {
  return [...new Set([service, ...(affects ?? [])])];
}

export function parse(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : parseInstant(text);
}
