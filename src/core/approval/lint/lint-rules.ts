import type { When } from '../../change/matches-when.ts';
import { reachOf } from '../../change/reach.ts';
import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { asksNothing, type Rule } from '../match-rules.ts';
import type { PolicyFacts } from './lint-policy.ts';

/** Rules and conditions that never match, that ask for nothing, or that let people approve what they propose. */
export function lintRules(facts: PolicyFacts): readonly Finding[] {
  const { path, policy } = facts;
  return [
    ...policy.rules.flatMap((rule, at) => lintRule(rule, `/rules/${at}`, facts)),
    ...(policy.reschedule ?? []).flatMap(({ id, when }, at) =>
      dead(id, whyNever(when, facts), { path, pointer: `/reschedule/${at}` }),
    ),
    ...(policy.risk?.conditions ?? []).flatMap(({ id, when }, at) =>
      dead(id, whyRiskNever(when) ?? whyNever(when, facts), { path, pointer: `/risk/conditions/${at}` }),
    ),
  ];
}

function lintRule(rule: Rule, pointer: string, facts: PolicyFacts): readonly Finding[] {
  const { path, policy } = facts;
  const place = { path, pointer };
  const hasPaths = policy.classes.some((one) => one.class === rule.for && one.paths.length > 0);
  const never = hasPaths ? (whyForeign(rule) ?? whyNever(rule.when, facts)) : `no path makes the class ${rule.for}`;
  return [
    ...dead(rule.id, never, place),
    ...asksNothing(rule).map(({ says }) => finding('POLICY_RULE_ASKS_NOTHING', { ...place, on: 'key' }, { why: says })),
    ...lintNone(rule, pointer, facts),
    ...lintAuthorise(rule, pointer, facts),
  ];
}

function dead(id: string, why: string | undefined, place: { readonly path: string; readonly pointer: string }) {
  return why === undefined ? [] : [finding('POLICY_RULE_DEAD', { ...place, on: 'key' }, { id, why })];
}

/** What is asked of changes can only match changes. */
function whyForeign({ for: of, when = {} }: Rule): string | undefined {
  if (of === 'change') return undefined;
  const asked = Object.keys(when).filter((key) => key !== 'paths');
  return asked.length === 0 ? undefined : `${asked.join(', ')} is asked of changes, and the rule is for ${of}`;
}

function whyRiskNever({ risk }: When): string | undefined {
  return risk === undefined ? undefined : 'it asks for the risk that it is to compute';
}

function whyNever(when: When | undefined, facts: PolicyFacts): string | undefined {
  const empty = Object.entries(when ?? {}).find(([, value]) => Array.isArray(value) && value.length === 0);
  if (empty !== undefined) return `its list of ${empty[0]} is empty`;
  const { criticality, blast_radius_at_least: least } = when ?? {};
  const suited = [...facts.services.values()].filter((one) => criticality?.includes(one.criticality) !== false);
  if (suited.length === 0 && facts.services.size > 0) return `no service is ${criticality?.join(' or ')}`;
  if (least === undefined) return undefined;
  const most = Math.max(0, ...suited.map(({ id }) => reachOf([id], facts.services).length));
  return most >= least ? undefined : `no service reaches ${least} others; the most is ${most}`;
}

/** Without any approval only what has been decided before: records, and what follows an approved template. */
function lintNone({ require, for: of, when }: Rule, pointer: string, { path }: PolicyFacts): readonly Finding[] {
  if (require !== 'none') return [];
  const place = { path, pointer: `${pointer}/require` };
  if (of === 'control') {
    const args = { why: 'nobody needs to approve control files', instead: 'Ask control_owners' };
    return [finding('POLICY_APPROVES_ITSELF', place, args)];
  }
  const free = (when?.types ?? ['standard', 'normal', 'emergency', 'retrospective']).filter(
    (type) => type !== 'standard',
  );
  if (of !== 'change' || free.length === 0) return [];
  const why = `nobody needs to approve ${free.join(', ')} changes where only this rule matches`;
  return [
    finding('POLICY_APPROVES_ITSELF', place, { why, instead: 'Let it match standard changes alone, or give it steps' }),
  ];
}

function lintAuthorise({ authorise, when, for: of }: Rule, pointer: string, { path }: PolicyFacts): readonly Finding[] {
  if (authorise === undefined) return [];
  const types = of === 'change' ? (when?.types ?? ['normal']).filter((type) => type !== 'emergency') : [of];
  if (types.length === 0) return [];
  return [finding('POLICY_AUTHORISE_IDLE', { path, pointer: `${pointer}/authorise`, on: 'key' }, { types })];
}
