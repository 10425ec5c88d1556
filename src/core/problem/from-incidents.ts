import type { FieldInput } from '../journal/field-input.ts';
import type { Incident } from '../record/record.ts';
import { highest } from './proposal/register-proposal.ts';

/**
 * What a problem takes over from the incidents that it is raised from: what the first one is about, the highest impact
 * and urgency of all, and what people saw. What is given by hand goes before it.
 */
export function fieldsFromIncidents(incidents: readonly [Incident, ...Incident[]]): FieldInput {
  const [first] = incidents;
  const category = first.closing_category ?? first.category;
  const isMajor = incidents.some(({ major }) => major?.state === 'accepted');
  return {
    title: first.title,
    origin: isMajor ? 'major_incident' : 'reactive',
    service: first.service,
    ...(category === undefined ? {} : { category }),
    impact: highest(incidents.map(({ impact }) => impact)),
    urgency: highest(incidents.map(({ urgency }) => urgency)),
    'analysis.symptoms': incidents.map(symptomOf).join('\n').slice(0, LONGEST_TEXT),
    'links.incidents': incidents.map(({ id }) => id),
  };
}

const LONGEST_TEXT = 16_000;

function symptomOf({ id, title, description }: Incident): string {
  return description === undefined ? `${id}: ${title}` : `${id}: ${title}\n${description.trim()}`;
}
