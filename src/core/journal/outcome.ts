import type { Finding } from '../finding/finding.ts';
import type { DocumentKind, FilePlan } from '../plan/plan.ts';
import type { JsonMap } from '../record/json.ts';

/** What a command comes to: a plan, or everything that keeps it from being one, each with how to give what is missing. */
export type Outcome =
  | { readonly ok: true; readonly id: string; readonly path: string; readonly plan: FilePlan }
  | { readonly ok: false; readonly refused: readonly Finding[] };

/** Every fault of shape in a document of the kind; empty where it follows its schema. */
export type CheckDocument = (document: DocumentKind, value: JsonMap, path: string) => readonly Finding[];

export function refuse(...refused: readonly Finding[]): Outcome {
  return { ok: false, refused };
}
