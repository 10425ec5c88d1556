import { isSameJson, type JsonValue } from '../record/json.ts';
import type { LiveRuleset } from './forge-settings.ts';
import type { BypassActor, Rule, Ruleset } from './ruleset.ts';

/** In what the live ruleset is weaker than, or other than, the one that we ship; a line each. */
export function compareRuleset(live: LiveRuleset, wanted: Ruleset): readonly string[] {
  return [
    ...(live.enforcement === wanted.enforcement
      ? []
      : [`enforcement is ${live.enforcement}, not ${wanted.enforcement}`]),
    ...(coversDefault(live) ? [] : ['it does not cover the default branch']),
    ...wanted.rules.flatMap((rule) => compareRule(rule, live)),
    ...comparePassers(live, wanted.bypass_actors),
  ];
}

function coversDefault({ include }: LiveRuleset): boolean {
  return include.includes('~DEFAULT_BRANCH') || include.includes('~ALL');
}

/** The forge may say more of a rule than we do; what we say must hold. */
function compareRule(rule: Rule, { rules }: LiveRuleset): readonly string[] {
  const found = rules.find(({ type }) => type === rule.type);
  if (found === undefined) return [`the rule ${rule.type} is missing`];
  return Object.entries(rule.parameters ?? {})
    .filter(([name, value]) => name !== 'do_not_enforce_on_create' && !holds(value, found.parameters?.[name]))
    .map(([name]) => `${rule.type}: ${name} is not as shipped`);
}

function holds(wanted: unknown, found: unknown): boolean {
  if (!Array.isArray(wanted) || !Array.isArray(found)) return isSameJson(wanted as JsonValue, found as JsonValue);
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one, keysInOrder)).sort();
  return sorted(wanted).join('\n') === sorted(found).join('\n');
}

function keysInOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One more who may pass is one more who needs no approval. */
function comparePassers({ bypass }: LiveRuleset, wanted: readonly BypassActor[]): readonly string[] {
  if (bypass === undefined) return [];
  const ours = new Set(wanted.map((one) => `${one.actor_type} ${one.actor_id}`));
  const theirs = new Set(bypass.map(({ type, id }) => `${type} ${id ?? ''}`.trim()));
  return [
    ...[...theirs].filter((one) => !ours.has(one)).map((one) => `${one} may pass it, too`),
    ...[...ours].filter((one) => !theirs.has(one)).map((one) => `${one}, the own App, may not pass it`),
  ];
}
