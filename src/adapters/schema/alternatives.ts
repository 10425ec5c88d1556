import type { ErrorObject } from 'ajv';

/**
 * Where a value fits none of several alternatives, ajv tells what is wrong by each of them. A person meant one: kept
 * are the errors of the branch whose type fits; of several such, of the one with the fewest errors. Where no type
 * fits, one type error that lists them all is kept.
 */
export function keepIntendedBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors;
  // Outer alternatives come after inner ones in ajv's order, so each round sees the inner ones solved.
  for (const error of errors) if (isAlternatives(error)) kept = solve(kept, error);
  return kept;
}

function isAlternatives(error: ErrorObject): boolean {
  return (error.keyword === 'oneOf' || error.keyword === 'anyOf') && !fitsSeveral(error);
}

function fitsSeveral(error: ErrorObject): boolean {
  return Array.isArray(error.params.passingSchemas);
}

function solve(errors: readonly ErrorObject[], failed: ErrorObject): readonly ErrorObject[] {
  const end = errors.indexOf(failed);
  const start = startOfBranches(errors, end);
  const branches = groupByBranch(errors.slice(start, end), failed);
  const intended = branches
    .filter((branch) => !branch.some((error) => isTypeAt(error, failed.instancePath)))
    .sort((a, b) => a.length - b.length)[0];
  const instead = intended ?? [mergeTypes(branches, failed)];
  return [...errors.slice(0, start), ...instead, ...errors.slice(end + 1)];
}

/** The errors of the branches stand directly before the one of the alternatives, at its place or below it. */
function startOfBranches(errors: readonly ErrorObject[], end: number): number {
  const place = errors[end]?.instancePath ?? '';
  let start = end;
  while (start > 0 && isAtOrBelow(errors[start - 1]?.instancePath ?? '', place)) start--;
  return start;
}

function isAtOrBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** What a branch reached by `$ref` reports carries no trace of the branch, and makes a group of its own. */
function groupByBranch(errors: readonly ErrorObject[], failed: ErrorObject): readonly (readonly ErrorObject[])[] {
  const branches = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const inside = error.schemaPath.startsWith(`${failed.schemaPath}/`);
    const branch = inside ? (error.schemaPath.slice(failed.schemaPath.length + 1).split('/')[0] ?? '') : '$ref';
    const group = branches.get(branch);
    if (group === undefined) branches.set(branch, [error]);
    else group.push(error);
  }
  return [...branches.values()];
}

function isTypeAt(error: ErrorObject, place: string): boolean {
  return error.keyword === 'type' && error.instancePath === place;
}

function mergeTypes(branches: readonly (readonly ErrorObject[])[], failed: ErrorObject): ErrorObject {
  const types = branches.flat().filter((error) => isTypeAt(error, failed.instancePath));
  return { ...failed, keyword: 'type', params: { type: [...new Set(types.flatMap(({ params }) => params.type))] } };
}
