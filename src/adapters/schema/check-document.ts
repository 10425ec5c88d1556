import type { CheckDocument } from '../../core/journal/outcome.ts';
import type { DocumentKind } from '../../core/plan/plan.ts';
import { loadShapeCheck } from './check-shape.ts';

/** The shape of documents by their schemas, loaded for the kinds that a job may meet. */
export async function documentCheck(kinds: readonly DocumentKind[]): Promise<CheckDocument> {
  const checks = new Map(await Promise.all(kinds.map(async (kind) => [kind, await loadShapeCheck(kind)] as const)));
  return (document, value, path) => {
    const check = checks.get(document);
    if (check === undefined) throw new Error(`the schema of ${document} was not loaded`);
    return check(value, path);
  };
}
