import type { WebhookEvent } from '../events/event.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../forge/json.ts';

/** Whether a workflow is started by an event, and if not, why not. */
export type Firing = { readonly fires: true } | { readonly fires: false; readonly why: string };

/** Which actions an event means where `types:` does not say; all of them for events not listed. */
const USUAL_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** What a job's own token does starts no workflow, but for these two. */
const STARTED_BY_TOKEN = ['workflow_dispatch', 'repository_dispatch', 'schedule'];

export function decideFiring(on: Json | undefined, event: WebhookEvent): Firing {
  const filter = filterFor(on, event.name);
  if (filter === undefined) return no(`not on ${event.name}`);
  if (event.actor === 'github-actions[bot]' && !STARTED_BY_TOKEN.includes(event.name)) {
    return no('caused by a job’s own token');
  }
  return event.name === 'push' ? decidePush(filter, event) : decideTypes(filter, event);
}

/** `on:` is a name, a list of names, or a map from names to filters. */
function filterFor(on: Json | undefined, name: string): JsonObject | undefined {
  if (typeof on === 'string') return on === name ? {} : undefined;
  if (Array.isArray(on)) return on.includes(name) ? {} : undefined;
  const found = objectOf(on)[name];
  if (found === undefined) return undefined;
  return isObject(found) ? found : {};
}

function decideTypes(filter: JsonObject, event: WebhookEvent): Firing {
  const types = filter.types === undefined ? USUAL_TYPES[event.name] : namesOf(filter.types);
  if (types !== undefined && !types.includes(event.action ?? '')) return no(`not for ${event.action}`);
  if (event.name === 'workflow_run') {
    const name = textOf(objectOf(event.payload.workflow_run).name);
    if (!namesOf(filter.workflows).includes(name)) return no(`not after ${name}`);
  }
  if (filter.branches !== undefined && !matchesAny(namesOf(filter.branches), event.baseRef ?? 'main'))
    return no('not for this branch');
  return { fires: true };
}

function decidePush(filter: JsonObject, { ref, payload }: WebhookEvent): Firing {
  const branch = ref.replace('refs/heads/', '');
  if (filter.branches !== undefined && !matchesAny(namesOf(filter.branches), branch)) return no(`not for ${branch}`);
  if (filter['branches-ignore'] !== undefined && matchesAny(namesOf(filter['branches-ignore']), branch))
    return no(`not for ${branch}`);
  const paths = listOf(payload.commits)
    .map(objectOf)
    .flatMap(({ added, removed, modified }) => [added, removed, modified].flatMap(namesOf));
  if (filter.paths !== undefined && !paths.some((path) => matchesAny(namesOf(filter.paths), path)))
    return no('not for these paths');
  const ignored = namesOf(filter['paths-ignore']);
  if (ignored.length > 0 && paths.every((path) => matchesAny(ignored, path))) return no('not for these paths');
  return { fires: true };
}

/** Later patterns override earlier ones; `!` takes away. */
function matchesAny(patterns: readonly string[], text: string): boolean {
  return patterns.reduce((matched, pattern) => {
    const negative = pattern.startsWith('!');
    return toRegExp(negative ? pattern.slice(1) : pattern).test(text) ? !negative : matched;
  }, false);
}

function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${source}$`);
}

function namesOf(value: Json | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : listOf(value).map(textOf);
}

function no(why: string): Firing {
  return { fires: false, why };
}
