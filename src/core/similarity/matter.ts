import type { Incident, Problem } from '../record/record.ts';
import { type Instant, parseInstant } from '../time/instant.ts';

/** What an incident or a known error is about, as far as likeness goes. */
export type Matter = {
  readonly id: string;
  readonly service: string;
  /** What it turned out to be; while that is open, what it was taken for. */
  readonly category: string | undefined;
  readonly text: string;
};

/** A matter that came up at a time. */
export type Occurrence = Matter & { readonly opened: Instant };

export function matterOfIncident({ id, service, closing_category, category, ...record }: Incident): Matter {
  return { id, service, category: closing_category ?? category, text: joined(record.title, record.description) };
}

/** `undefined` where the time of opening is none, which `validate` tells. */
export function occurrenceOf(incident: Incident): Occurrence | undefined {
  const opened = parseInstant(incident.opened_at);
  return opened === undefined ? undefined : { ...matterOfIncident(incident), opened };
}

/** By what people see of it; how it is mended would find those who asked for the same mend. */
export function matterOfProblem({ id, service, category, title, known_error }: Problem): Matter {
  return { id, service, category, text: joined(title, known_error?.symptom, known_error?.error_code) };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}

/** Whether an incident counts as a case of its own: neither withdrawn nor the same report once more. */
export function isCase({ state, links, resolution }: Incident): boolean {
  return state !== 'cancelled' && links?.duplicate_of === undefined && resolution?.code !== 'duplicate';
}
