import type { Decision } from '../core/approval/decision.ts';
import type { DecisionFacts } from '../core/approval/facts.ts';
import type { Finding } from '../core/finding/finding.ts';
import { says } from '../core/finding/make-finding.ts';
import { isJsonMap, type JsonValue } from '../core/record/json.ts';
import { type DecideChangePorts, decideChange } from './change/decide-change.ts';

export type DecideQuestionPorts = DecideChangePorts & {
  /** The shape of facts by their schema. */
  readonly checkShape: (facts: JsonValue) => readonly Finding[];
};

/** The answer carries the `id` of its question as it came; `null` where it had none. */
export type DecideAnswer = { readonly id: JsonValue } & (Decision | { readonly error: string });

/** Answers facts with a decision. Never throws for what was asked; facts that are none are an error, never a decision. */
export function createDecideAnswerer(ports: DecideQuestionPorts): (question: JsonValue) => DecideAnswer {
  return (question) => {
    const id = isJsonMap(question) ? (question.id ?? null) : null;
    const faults = ports.checkShape(question);
    if (faults.length > 0) return { id, error: faults.map(tell).join(' ') };
    // The shape has just been checked.
    return { id, ...decideChange(question as unknown as DecisionFacts, ports) };
  };
}

function tell(fault: Finding): string {
  return `${fault.place.pointer || 'the facts'}: ${says(fault)}`;
}
