import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { o as sameLogin } from "./role-BC_n5SgB.js";
import { a as subtract, o as union } from "./slot-DPcakOW8.js";
import { n as toInterval, t as timesOf } from "./maintenance-BYrzRms2.js";
// src/core/approval/glob.ts
/**
* Whether a path fits a glob of the policy: `*` stands for any characters within a folder, `**` as a part of its own
* for any number of folders. Capitals count, as in git. Time at most in proportion to glob times path.
*/
function matchesGlob(glob, path) {
	const [patterns, parts] = [glob.split("/"), path.split("/")];
	let reachable = /* @__PURE__ */ new Set([0]);
	for (const [at, pattern] of patterns.entries()) {
		const isLast = at === patterns.length - 1;
		reachable = pattern === "**" ? skipAny(reachable, parts.length, isLast) : step(reachable, parts, pattern);
	}
	return reachable.has(parts.length);
}
/** At the end of a glob, `**` stands for at least one part: `changes/**` is what lies below the folder. */
function skipAny(from, length, isLast) {
	const first = Math.min(...from) + (isLast ? 1 : 0);
	return new Set(Array.from({ length: Math.max(0, length - first + 1) }, (_, at) => first + at));
}
function step(from, parts, pattern) {
	const next = [...from].filter((at) => matchesPart(pattern, parts[at]));
	return new Set(next.map((at) => at + 1));
}
/** Goes back to the last `*` alone, as later ones can take over whatever an earlier one would have taken. */
function matchesPart(pattern, part) {
	if (part === void 0) return false;
	let [at, in_, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (in_ < part.length) if (pattern[at] === "*") [star, mark, at] = [
		at,
		in_,
		at + 1
	];
	else if (at < pattern.length && pattern[at] === part[in_]) [at, in_] = [at + 1, in_ + 1];
	else if (star >= 0) [at, in_, mark] = [
		star + 1,
		mark + 1,
		mark + 1
	];
	else return false;
	while (pattern[at] === "*") at += 1;
	return at === pattern.length;
}
// src/core/change/change-content.ts
/** Where a change is done that does not say. */
const DEFAULT_ENVIRONMENT = "production";
function environmentOf(change) {
	return change.environment ?? DEFAULT_ENVIRONMENT;
}
/** The changed service first, then those that it says it affects. */
function servicesOf({ service, affects = [] }) {
	return [.../* @__PURE__ */ new Set([service, ...affects])];
}
/** `undefined` where there is none, or where it ends before it begins. */
function windowOf({ window }) {
	const [from, to] = [parseInstant(window?.start ?? ""), parseInstant(window?.end ?? "")];
	return from === void 0 || to === void 0 || to <= from ? void 0 : {
		from,
		to
	};
}
/** Logins of those who do the work: the assignee, whoever has a task of doing it, who did it. */
function implementersOf({ assignee, tasks = [], implemented }) {
	const doers = tasks.filter(({ kind }) => kind === "implement").map((task) => task.done_by ?? task.assignee);
	const assigned = tasks.filter(({ kind }) => kind === "implement").map((task) => task.assignee);
	return [...new Set([
		assignee,
		implemented?.by,
		...doers,
		...assigned
	].filter((login) => login !== void 0))];
}
// src/core/change/conflict.ts
/** What is in both, or `undefined`. Touching is no overlap. */
function overlapOf(a, b) {
	if (b === void 0 || a.from >= b.to || b.from >= a.to) return void 0;
	return {
		from: toInstant(Math.max(a.from, b.from)),
		to: toInstant(Math.min(a.to, b.to))
	};
}
// src/core/change/reach.ts
/** 0: not felt, 1: degraded, 2: down. */
const WEIGHT = {
	none: 0,
	degraded: 1,
	full: 2
};
/**
* Which services are felt to fail while `changed` are away, the most critical first: each dependency passes on at most its `impact`, and
* a redundancy group is as bad as its best member. Circles are fine: effects only grow.
*/
function reachOf(changed, services) {
	const dependents = dependentsOf(services);
	const felt = /* @__PURE__ */ new Map();
	for (const id of changed) felt.set(id, {
		weight: 2,
		via: id
	});
	const open = [...changed];
	for (let id = open.pop(); id !== void 0; id = open.pop()) for (const dependent of dependents.get(id) ?? []) {
		if (changed.includes(dependent.id)) continue;
		const worst = worstOf(dependent, (other) => felt.get(other)?.weight ?? 0);
		if (worst.weight <= (felt.get(dependent.id)?.weight ?? 0)) continue;
		felt.set(dependent.id, worst);
		open.push(dependent.id);
	}
	return [...felt].flatMap(([id, { weight, via }]) => toReached(services.get(id), weight, changed.includes(id), via)).sort(byCriticality);
}
function toReached(service, weight, isChanged, via) {
	if (service === void 0 || isChanged) return [];
	const effect = weight === 2 ? "down" : "degraded";
	return [{
		service: service.id,
		criticality: service.criticality,
		effect,
		via
	}];
}
const CRITICALITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
function byCriticality(a, b) {
	const rank = CRITICALITIES.indexOf(a.criticality) - CRITICALITIES.indexOf(b.criticality);
	if (rank !== 0) return rank;
	return a.service < b.service ? -1 : 1;
}
/** What `service` stands on, over any number of steps that are felt at all; itself is not among them. */
function foundationsOf(service, services) {
	const found = /* @__PURE__ */ new Set([service]);
	for (const id of found) for (const each of services.get(id)?.depends_on ?? []) if (weightOf(each) > 0) found.add(each.service);
	found.delete(service);
	return found;
}
function dependentsOf(services) {
	const dependents = /* @__PURE__ */ new Map();
	for (const service of services.values()) {
		if (service.status === "obsolete") continue;
		for (const { service: on } of service.depends_on ?? []) {
			const list = dependents.get(on);
			if (list === void 0) dependents.set(on, [service]);
			else list.push(service);
		}
	}
	return dependents;
}
function worstOf({ depends_on = [] }, weightNow) {
	const passed = depends_on.map((each) => ({
		group: each.redundancy_group,
		via: each.service,
		weight: Math.min(weightOf(each), weightNow(each.service))
	}));
	return passed.map((one) => {
		if (one.group === void 0) return one;
		const members = passed.filter(({ group }) => group === one.group);
		return {
			...one,
			weight: Math.min(...members.map(({ weight }) => weight))
		};
	}).reduce((worst, one) => one.weight > worst.weight ? one : worst, {
		weight: 0,
		via: ""
	});
}
function weightOf({ impact = "full" }) {
	return WEIGHT[impact];
}
// src/core/change/change-conflicts.ts
/** Changes in these states are done, or will not be. */
const DONE = [
	"review",
	"closed",
	"cancelled"
];
/** What other changes stand in the way of one: on the same service, above or below it, by the same person. */
function conflictsWithChanges(change, { others, services }) {
	return others.flatMap((other) => {
		if (other.id === change.id || DONE.includes(other.content.state)) return [];
		const both = overlapOf(change.window, windowOf(other.content));
		if (both === void 0) return [];
		const blocks = !other.isProposal || isEarlier(other, change);
		const late = blocks ? "" : "; it was raised later and has to give way";
		return [...touching(change, other, services), ...sameAssignee(change, other)].map((touch) => ({
			kind: touch.kind,
			with: other.id,
			services: touch.services,
			says: `${touch.says}${late}`,
			blocks,
			...both
		}));
	});
}
/** Of two raised in the same second, the lower id came first. */
function isEarlier(a, b) {
	if (a.raised !== b.raised) return a.raised < b.raised;
	return a.id.length === b.id.length ? a.id < b.id : a.id.length < b.id.length;
}
/** The nearest relation alone is told: the same service, else what it stands on, else what stands on it. */
function touching(change, other, services) {
	if (environmentOf(change.content) !== environmentOf(other.content)) return [];
	const [ours, theirs] = [servicesOf(change.content), servicesOf(other.content)];
	const same = ours.filter((id) => theirs.includes(id));
	if (same.length > 0) return [{
		kind: "same_service",
		services: same,
		says: `${other.id} changes ${same.join(", ")}, too`
	}];
	const below = theirs.filter((id) => standsOn(ours, id, services));
	if (below.length > 0) return [{
		kind: "parent",
		services: below,
		says: `${other.id} changes ${below.join(", ")}, on which this stands`
	}];
	const above = theirs.filter((id) => ours.some((own) => standsOn([id], own, services)));
	if (above.length === 0) return [];
	return [{
		kind: "child",
		services: above,
		says: `${other.id} changes ${above.join(", ")}, which stands on this`
	}];
}
function standsOn(upper, lower, services) {
	return upper.some((id) => foundationsOf(id, services).has(lower));
}
function sameAssignee({ content }, other) {
	const [ours, theirs] = [content.assignee, other.content.assignee];
	if (ours === void 0 || theirs === void 0 || !sameLogin(ours, theirs)) return [];
	return [{
		kind: "assignee_busy",
		services: servicesOf(other.content),
		says: `${ours} does ${other.id} at that time`
	}];
}
// src/core/change/scope.ts
/** All that a scope names must fit; of a list one is enough; an empty scope covers everything. */
function isInScope(scope, change, { services, risk }) {
	const changed = servicesOf(change);
	const criticalities = changed.flatMap((id) => services.get(id)?.criticality ?? []);
	return (scope.services === void 0 || scope.services.some((id) => changed.includes(id))) && (scope.criticality === void 0 || scope.criticality.some((each) => criticalities.includes(each))) && (scope.types === void 0 || scope.types.includes(change.type)) && (scope.environments === void 0 || scope.environments.includes(environmentOf(change))) && (scope.risk === void 0 || scope.risk.includes(risk));
}
// src/core/change/find-conflicts.ts
/**
* Everything that speaks against the window of a change, of all kinds, in the order of their beginning. What was done
* already has no window to move, so that nothing speaks against a retrospective change.
*/
function findConflicts(change, risk, facts) {
	if (change.content.type === "retrospective") return {
		conflicts: [],
		untold: []
	};
	const window = windowOf(change.content);
	if (window === void 0) return {
		conflicts: [],
		untold: ["The change has no window that ends after it begins."]
	};
	const scheduled = {
		...change,
		window,
		risk
	};
	const maintenance = outsideMaintenance(scheduled, facts);
	return {
		conflicts: [
			...conflictsWithChanges(scheduled, facts),
			...maintenance.conflicts,
			...inFreezes(scheduled, facts),
			...duringMajorIncidents(scheduled, facts),
			...tooSoon(scheduled, facts)
		].sort((a, b) => a.from - b.from),
		untold: maintenance.untold
	};
}
/** Maintenance windows of the changed service, not of those that it affects; none means that any time will do. */
function maintenanceFor(change, facts) {
	const scopeFacts = {
		services: facts.services,
		risk: change.risk
	};
	const own = {
		...change.content,
		affects: []
	};
	return (facts.schedule.maintenance ?? []).filter(({ scope }) => isInScope(scope, own, scopeFacts));
}
/** One conflict for each part of the window that no maintenance window covers. */
function outsideMaintenance(change, facts) {
	const meant = maintenanceFor(change, facts);
	const times = meant.map((one) => timesOf(one, change.window, facts.loadZone));
	const untold = meant.filter((_, at) => times[at] === void 0).map(({ id, zone }) => unknownZone(id, zone));
	if (meant.length === 0 || untold.length > 0) return {
		conflicts: [],
		untold
	};
	const outside = subtract([change.window], union(times.flatMap((one) => one ?? [])));
	const names = meant.map(({ title }) => title).join(", ");
	return {
		conflicts: outside.map((part) => ({
			kind: "outside_maintenance",
			with: void 0,
			services: servicesOf(change.content),
			says: `outside its maintenance windows (${names}) ${showSpan(part)}`,
			blocks: true,
			...part
		})),
		untold: []
	};
}
function unknownZone(id, zone) {
	return `The maintenance window ${id} is in the time zone ${zone}, which does not exist.`;
}
/** Freezes that hold for the change at all, whenever that is. */
function freezesFor(change, { schedule, services }) {
	const scopeFacts = {
		services,
		risk: change.risk
	};
	return (schedule.freezes ?? []).flatMap((freeze) => {
		const { scope = {}, except, start, end } = freeze;
		return isInScope(scope, change.content, scopeFacts) && !(except !== void 0 && isInScope(except, change.content, scopeFacts)) ? toInterval(start, end).map((span) => ({
			freeze,
			span
		})) : [];
	});
}
function inFreezes(change, facts) {
	const asked = change.content.freeze_exception?.freeze;
	return freezesFor(change, facts).flatMap(({ freeze, span }) => {
		const both = overlapOf(change.window, span);
		if (both === void 0) return [];
		const exception = asked === freeze.id ? "; an exception is asked for" : "";
		const says = `in the freeze ${freeze.title} ${showSpan(span)}${exception}`;
		return [{
			kind: "freeze",
			with: freeze.id,
			services: servicesOf(change.content),
			says,
			blocks: true,
			...both
		}];
	});
}
/** A major incident goes on until it is resolved, so that it stands in the way of whatever it is not mended by. */
function duringMajorIncidents({ content, window }, facts) {
	const mends = /* @__PURE__ */ new Set([content.emergency?.incident, ...content.links?.resolves ?? []]);
	const changed = servicesOf(content);
	return facts.majorIncidents.filter(({ id, service }) => changed.includes(service) && !mends.has(id)).map(({ id, service }) => ({
		kind: "open_major_incident",
		with: id,
		services: [service],
		says: `${service} has the major incident ${id}, which is open`,
		blocks: true,
		...window
	}));
}
function tooSoon({ content, window, raised }, { leadTimeHours }) {
	const hours = leadTimeHours[content.type] ?? 0;
	const earliest = toInstant(raised + hours * 3600);
	if (window.from >= earliest) return [];
	const says = `${content.type} changes are raised ${hours} h ahead: not before ${formatInstant(earliest)}`;
	const span = {
		from: window.from,
		to: earliest
	};
	return [{
		kind: "lead_time",
		with: void 0,
		services: servicesOf(content),
		says,
		blocks: true,
		...span
	}];
}
function showSpan({ from, to }) {
	return `from ${formatInstant(from)} to ${formatInstant(to)}`;
}
// src/core/change/matches-when.ts
function traitsOf(change, services) {
	const changed = servicesOf(change);
	return {
		type: change.type,
		services: changed,
		criticality: services.get(change.service)?.criticality,
		environment: environmentOf(change),
		hasOutage: change.outage !== void 0,
		reached: reachOf(changed, services),
		risk: void 0
	};
}
/** All that is named must hold. What is asked of a change never holds where there is none. */
function matchesWhen(when, traits, paths) {
	const { paths: globs, ...ofChange } = when ?? {};
	if (globs !== void 0 && !globs.some((glob) => paths.some((path) => matchesGlob(glob, path)))) return false;
	if (Object.keys(ofChange).length === 0) return true;
	return traits !== void 0 && fits(ofChange, traits);
}
function fits(when, traits) {
	const { types, risk, services, criticality, environments, outage, blast_radius_at_least: reach } = when;
	return includes(types, traits.type) && includes(risk, traits.risk) && includes(criticality, traits.criticality) && includes(environments, traits.environment) && (services === void 0 || services.some((id) => traits.services.includes(id))) && (outage === void 0 || outage === traits.hasOutage) && (reach === void 0 || traits.reached.length >= reach);
}
function includes(wanted, found) {
	return wanted === void 0 || found !== void 0 && wanted.includes(found);
}
// src/core/change/track-record.ts
/**
* How changes of the same template, team and service went of late; the worst of them counts. Too few say nothing, and
* what was not done says nothing either.
*/
function trackRecordOf(change, past, { rule, now }) {
	const since = formatInstant(toInstant(now - rule.within_days * 86400));
	const recent = past.filter((one) => one.closed_at >= since && one.code !== "not_implemented");
	return [
		{
			name: `template ${change.template?.id}`,
			of: recent.filter((one) => isSame(one.template, change.template?.id))
		},
		{
			name: `team ${change.team}`,
			of: recent.filter((one) => isSame(one.team, change.team))
		},
		{
			name: `service ${change.service}`,
			of: recent.filter((one) => one.service === change.service)
		}
	].filter(({ of }) => of.length >= rule.at_least).map(({ name, of }) => judge(name, of, rule));
}
function isSame(a, b) {
	return a !== void 0 && a === b;
}
function judge(name, of, rule) {
	const good = of.filter(({ code }) => code === "successful" || code === "successful_with_issues").length;
	const isBelow = (percent) => good * 100 < percent * of.length;
	const risk = isBelow(rule.high_below_percent) ? "high" : isBelow(rule.medium_below_percent) ? "medium" : "low";
	return {
		says: `${name}: ${good} of ${of.length} changes of the last ${rule.within_days} days went well`,
		risk
	};
}
// src/core/change/risk.ts
/** The highest of the first condition that holds, questionnaire, blast radius, track record and what the author claims. */
function assessRisk(change, facts) {
	const policy = facts.policy.risk;
	const { reached } = traitsOf(change, facts.services);
	const answers = (policy?.questions ?? []).flatMap((question) => answerOf(question, change));
	const points = answers.reduce((sum, answer) => sum + answer.points, 0);
	const computed = [
		...policy === void 0 ? [withoutRules] : [],
		...byConditions(change, facts),
		...byPoints(points, answers, policy),
		...byReach(reached, policy),
		...byTrackRecord(change, facts)
	];
	const claimed = change.risk?.claimed ?? null;
	const highestComputed = highest(computed);
	const claim = claimed === null ? [] : [{
		from: "claim",
		says: `the author claims ${claimed}`,
		risk: claimed
	}];
	const contributions = [...computed, ...claim];
	return {
		risk: highest(contributions),
		computed: highestComputed,
		claimed,
		lacks_reason: claimed !== null && rank(claimed) < rank(highestComputed) && (change.risk?.reason ?? "").trim() === "",
		points,
		answers,
		reached,
		contributions
	};
}
const LEVELS = [
	"low",
	"medium",
	"high"
];
function rank(level) {
	return LEVELS.indexOf(level);
}
function highest(contributions) {
	return LEVELS[Math.max(0, ...contributions.map(({ risk }) => rank(risk)))] ?? "high";
}
/** Not being able to tell is never a low risk. */
const withoutRules = {
	from: "no_rules",
	says: "config/approvals.yaml has no rules of risk, so that it counts as high",
	risk: "high"
};
function byConditions(change, { policy, services, paths }) {
	const traits = traitsOf(change, services);
	const first = policy.risk?.conditions?.find(({ when }) => matchesWhen(when, traits, paths));
	return first === void 0 ? [] : [{
		from: "condition",
		says: first.title ?? first.id,
		risk: first.risk
	}];
}
/** A standard change was assessed with its template: what it leaves unanswered counts nothing. */
function answerOf({ id, answers }, change) {
	const given = change.risk?.answers;
	const said = given !== void 0 && Object.hasOwn(given, id) ? given[id] ?? null : null;
	const answer = answers.find((one) => one.id === said);
	if (answer !== void 0) return [{
		question: id,
		answer: answer.id,
		points: answer.points,
		is_assumed: false
	}];
	if (said === null && change.type === "standard") return [];
	return [{
		question: id,
		answer: said,
		points: Math.max(0, ...answers.map(({ points }) => points)),
		is_assumed: true
	}];
}
function byPoints(points, answers, policy) {
	const thresholds = policy?.thresholds;
	if (thresholds === void 0 || answers.length === 0) return [];
	const sum = answers.map((one) => `${one.question} ${one.points}${one.is_assumed ? " (not answered)" : ""}`);
	const risk = levelFrom(points, thresholds);
	return [{
		from: "questionnaire",
		says: `${sum.join(" + ")} = ${points} points`,
		risk
	}];
}
function byReach(reached, policy) {
	const thresholds = policy?.blast_radius;
	if (thresholds === void 0) return [];
	const critical = reached.filter(({ criticality }) => criticality === "critical").length;
	return [{
		from: "blast_radius",
		says: `${reached.length} service${reached.length === 1 ? "" : "s"} reached, ${critical} critical`,
		risk: levelFrom(reached.length, thresholds)
	}];
}
function byTrackRecord(change, { policy, history }) {
	const rule = policy.risk?.track_record;
	if (rule === void 0 || history === void 0) return [];
	return trackRecordOf(change, history.past, {
		rule,
		now: history.now
	}).map((one) => ({
		from: "track_record",
		...one
	}));
}
function levelFrom(count, { medium, high }) {
	if (count >= high) return "high";
	return count >= medium ? "medium" : "low";
}
export { freezesFor as a, isInScope as c, environmentOf as d, implementersOf as f, matchesGlob as h, findConflicts as i, conflictsWithChanges as l, windowOf as m, matchesWhen as n, maintenanceFor as o, servicesOf as p, traitsOf as r, unknownZone as s, assessRisk as t, reachOf as u };
