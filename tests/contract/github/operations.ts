import { readFileSync } from 'node:fs';

export type Schema = { readonly [key: string]: unknown };

export type Operation = {
  /** GitHub's own name of the call, as `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  /** As `/repos/{owner}/{repo}/issues`. */
  readonly path: string;
  readonly query: Readonly<Record<string, Schema>>;
  readonly body: Schema | null;
  readonly bodyRequired: boolean;
  /** By status; `null` where no JSON body is described. */
  readonly responses: Readonly<Record<string, Schema | null>>;
};

export type Description = {
  readonly operations: readonly Operation[];
  readonly definitions: Readonly<Record<string, Schema>>;
};

export type MatchedOperation = {
  readonly operation: Operation;
  /** Decoded: a label with a blank or a slash reads as it was typed. */
  readonly params: Readonly<Record<string, string>>;
};

/** The subset of GitHub's OpenAPI description that scripts/build/openapi-subset.mjs derives. */
export const description: Description = JSON.parse(
  readFileSync(new URL('./openapi-subset.json', import.meta.url), 'utf8'),
);

/** These may hold slashes: a file's path, a branch's name, two branches to compare. */
const SPANNING = new Set(['path', 'ref', 'basehead', 'branch']);

type Route = { readonly operation: Operation; readonly pattern: RegExp; readonly names: readonly string[] };

/** The most literal route first, so that `/issues/comments/{id}` is not read as `/issues/{number}/…`. */
const ROUTES: readonly Route[] = description.operations
  .map(toRoute)
  .sort((a, b) => literalSegments(b.operation.path) - literalSegments(a.operation.path));

/** `undefined` where the path belongs to no operation that we have chosen to use. */
export function findOperation(method: string, pathname: string): MatchedOperation | undefined {
  for (const { operation, pattern, names } of ROUTES) {
    const match = operation.method === method ? pattern.exec(pathname) : null;
    if (match !== null) {
      const params = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')] as const);
      return { operation, params: Object.fromEntries(params) };
    }
  }
  return undefined;
}

function toRoute(operation: Operation): Route {
  const names: string[] = [];
  const source = operation.path.replaceAll(/[.]/g, '\\.').replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return SPANNING.has(name) ? '(.+?)' : '([^/]+)';
  });
  return { operation, pattern: new RegExp(`^${source}$`), names };
}

function literalSegments(path: string): number {
  return path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{')).length;
}
