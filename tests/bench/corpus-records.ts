import { change, problem } from './corpus-changes.ts';
import { type CorpusRecord, type Facts, placeOf } from './corpus-place.ts';
import { incident, request } from './corpus-tickets.ts';

export function recordOf(index: number, facts: Facts): CorpusRecord {
  const place = placeOf(index, facts);
  if (place.kind === 'problem') return problem(place);
  if (place.kind === 'change') return change(place);
  if (place.kind === 'request') return request(place);
  return incident(place);
}
