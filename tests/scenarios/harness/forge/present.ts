import { associationOf } from '../people.ts';
import { toOuterId, withOuterIds } from './ids.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject, objectOf } from './json.ts';
import type { ForgeContext } from './overlay/overlay.ts';
import { accountOf } from './overlay/resources.ts';

/** What every answer passes before it leaves: emulate's accounts become the scenario's people, ids and all. */
export type Present = (body: Json) => Json;

export function createPresent(forge: ForgeContext, reactionsOf: (subjectUrl: string) => JsonObject): Present {
  const { people } = forge;
  const present: Present = (node) => {
    if (Array.isArray(node)) return node.map(present);
    if (!isObject(node)) return node;
    const entries = Object.entries(node).map(
      ([key, value]) => [key, isAddress(key, value) ? withOuterIds(value) : present(value)] as const,
    );
    return withAccount(withReactions(withAssociation(withOuterId(Object.fromEntries(entries)))));
  };

  function withAccount(node: JsonObject): JsonObject {
    const person = typeof node.login === 'string' && 'node_id' in node ? people.find(node.login) : undefined;
    return person === undefined ? node : { ...node, ...accountOf(forge, person.login) };
  }

  function withAssociation(node: JsonObject): JsonObject {
    const login = objectOf(node.user).login;
    const person = typeof login === 'string' && 'author_association' in node ? people.find(login) : undefined;
    return person === undefined ? node : { ...node, author_association: associationOf(person) };
  }

  function withReactions(node: JsonObject): JsonObject {
    const url = objectOf(node.reactions).url;
    if (typeof url !== 'string') return node;
    return { ...node, reactions: { ...objectOfJson(node.reactions), ...reactionsOf(url) } };
  }

  return present;
}

function objectOfJson(node: Json | undefined): JsonObject {
  return isObject(node) ? node : {};
}

function isAddress(key: string, value: Json): value is string {
  return typeof value === 'string' && (key === 'url' || key === 'href' || key.endsWith('_url'));
}

/** Whatever has a node id is numbered in a space of its own. */
function withOuterId(node: JsonObject): JsonObject {
  return typeof node.id === 'number' && 'node_id' in node && !('login' in node)
    ? { ...node, id: toOuterId(node.id) }
    : node;
}
