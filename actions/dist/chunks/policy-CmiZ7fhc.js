import { o as runGit } from "./git-process-BFD234AQ.js";
import { l as loadFactsCheck, u as loadShapeCheck } from "./record-id-DrBCxwok.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { a as assignPeople, h as isActivePerson, i as neededOf, m as createDirectory, n as asksNothing, o as groupOf, r as isMatch, t as decide, u as classOf } from "./decide-qkGViuEc.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { t as ledgerFacts } from "./ledger-facts-Bhf_mjjk.js";
import { i as heldBy } from "./content-digest-DgVIcytN.js";
import { h as matchesGlob, r as traitsOf, t as assessRisk, u as reachOf } from "./risk-BaK6pdw_.js";
import { a as mend, i as finding, o as says } from "./storable-text-BmVNsrtJ.js";
import { t as replayPolicy } from "./replay-policy-AlcXc2SH.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { o as CONFIG_LIMITS, t as readYaml } from "./read-yaml-BmJg3maY.js";
import { i as loadPorts } from "./load-ledger-flsHO6_I.js";
import { n as locateAll, t as locateFindings } from "./locate-findings-1OYiquzC.js";
import { t as countFindings } from "./validate-records-B2HfBVdC.js";
import { i as formatJson, n as formatPretty } from "./pretty-zYn2WkC8.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/core/approval/policy-case.ts
const HEAD = "0".repeat(40);
const DIGEST = `sha256:${"0".repeat(64)}`;
const DRAFT = "changes/drafts/case.yaml";
const FILE = {
	mode: "100644",
	blob: HEAD
};
const DAY = 86400;
/** Accounts that config/teams.yaml does not know are numbered from here. */
const FIRST_STRANGER = 9e15;
/** The facts of a case: its pull request, with the configuration at hand and nothing else going on. */
function factsOfCase(of, now, known) {
	const accountOf = accountsOf(known.teams);
	const author = accountOf(of.author);
	const paths = [...of.change === void 0 ? [] : [DRAFT], ...of.paths ?? []];
	const reviews = reviewsOf(of, now, accountOf);
	const people = [
		of.author,
		...of.approved_by ?? [],
		...of.refused_by ?? [],
		of.emergency_by ?? of.author
	];
	return {
		...known,
		...scheduleOf(of, now, known),
		now,
		default_branch: "main",
		pull_request: {
			number: 1,
			author,
			base: { branch: "main" },
			head: HEAD,
			merge_base: HEAD,
			draft: false,
			opened_at: now,
			base_changed_at: null,
			pushers: [],
			counts: {
				commits: 1,
				changed_paths: paths.length,
				reviews: reviews.length
			}
		},
		changed_paths: paths.map((path) => ({
			path,
			before: null,
			after: FILE
		})),
		commits: [{
			sha: HEAD,
			author,
			committer: author,
			co_authors: [],
			base_merge: false,
			paths
		}],
		reviews,
		permissions: Object.fromEntries(people.map((login) => [String(accountOf(login).id), permissionOf(login, known.teams)])),
		digests: { [HEAD]: DIGEST },
		other_changes: [],
		major_incidents: [],
		waivers: [],
		emergency: emergencyOf(of, now, accountOf),
		truncated: []
	};
}
function emergencyOf({ emergency_by: login }, now, accountOf) {
	if (login === void 0) return null;
	return {
		by: accountOf(login),
		at: now,
		reason: "The case says so.",
		digest: DIGEST,
		edited: false
	};
}
function accountsOf(teams) {
	const directory = createDirectory(teams);
	const strangers = [];
	return (login) => {
		const person = directory.find(login);
		const type = person?.bot === true || login.endsWith("[bot]") ? "Bot" : "User";
		if (person?.user_id !== void 0) return {
			id: person.user_id,
			login: person.login,
			type
		};
		const name = login.toLowerCase();
		if (!strangers.includes(name)) strangers.push(name);
		return {
			id: FIRST_STRANGER + strangers.indexOf(name),
			login,
			type
		};
	};
}
/** People of the configuration may write; whoever left, or never was there, may read. */
function permissionOf(login, teams) {
	return isActivePerson(createDirectory(teams).find(login)) ? "write" : "read";
}
function reviewsOf({ approved_by = [], refused_by = [] }, now, accountOf) {
	const toReview = (state) => (login, at) => ({
		id: at + 1 + (state === "APPROVED" ? 0 : 1e3),
		user: accountOf(login),
		state,
		commit_id: HEAD,
		submitted_at: now
	});
	return [...approved_by.map(toReview("APPROVED")), ...refused_by.map(toReview("CHANGES_REQUESTED"))];
}
/** Without a window of its own, a change is done in a year, or was a year ago, and nothing is said of the schedule. */
function scheduleOf({ change }, now, { schedule }) {
	if (change === void 0) return {
		changes: [],
		schedule
	};
	if (change.window !== void 0) return {
		changes: [{
			path: DRAFT,
			before: null,
			after: change
		}],
		schedule
	};
	const start = toInstant((parseInstant(now) ?? 0) + (change.type === "retrospective" ? -365 : 365) * DAY);
	const window = {
		start: formatInstant(start),
		end: formatInstant(toInstant(start + 3600))
	};
	return {
		changes: [{
			path: DRAFT,
			before: null,
			after: {
				...change,
				window
			}
		}],
		schedule: {}
	};
}
/** What differs from what a case expects, one sentence each; lists are compared without regard to order. */
function differences({ state, description, parts }, expect) {
	const steps = parts.flatMap((part) => part.steps);
	const found = {
		state: [state],
		risk: parts.flatMap(({ risk }) => risk?.risk ?? []),
		rules: parts.flatMap(({ rules }) => rules.map(({ id }) => id)),
		steps: steps.map(({ id }) => id),
		waits_for: steps.filter((step) => step.state !== "met").map(({ id }) => id),
		conflicts: parts.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind))
	};
	return Object.entries(expect).flatMap(([name, wanted]) => {
		const [expected, actual] = [toSet(wanted), toSet(found[name])];
		if (expected === actual) return [];
		const why = name === "state" ? ` (${description})` : "";
		return [`${name} is ${actual || "none"}${why}, expected ${expected || "none"}`];
	});
}
function toSet(value) {
	return [...new Set(typeof value === "string" ? [value] : value)].sort().join(", ");
}
// src/app/test-policy.ts
/** Runs the cases beside a policy on the configuration of a ledger, in their order. */
function testPolicy({ now, cases }, ledger, ports) {
	const known = ledgerFacts(ledger, []);
	return cases.map((one) => {
		const decision = decide(factsOfCase(one, one.now ?? now, known), ports);
		return {
			name: one.name,
			differences: differences(decision, one.expect)
		};
	});
}
// src/core/approval/held-changes.ts
/** States in which a change is under way, so that a lockdown holds it. */
const IN_FLIGHT = [
	"draft",
	"assess",
	"authorize",
	"scheduled",
	"implementing"
];
/** The changes in flight that the lockdown of a ledger holds, or would hold once it is in force; none without one. */
function heldChanges({ entries, configuration }) {
	const { schedule, approvals } = configuration;
	const lockdown = schedule?.value.lockdown;
	const policy = approvals?.value;
	if (lockdown === void 0 || policy === void 0) return [];
	const services = new Map([...configuration.services].map(([id, { value }]) => [id, value]));
	const changes = entries.flatMap((entry) => {
		if (entry.kind !== "change" || !IN_FLIGHT.includes(entry.record.state)) return [];
		const { risk } = assessRisk(entry.record, {
			policy,
			services,
			paths: [entry.path]
		});
		return [{
			content: entry.record,
			facts: {
				services,
				risk
			}
		}];
	});
	return heldBy(lockdown, changes).map(({ content }) => content);
}
// src/core/approval/lint/lint-classes.ts
/** Files that decide how decisions are made. */
const RULES = [
	"config/approvals.yaml",
	"config/teams.yaml",
	".github/workflows/decide.yml"
];
/** Files that are told of one finding. */
const MOST = 10;
/** Paths that never count where they stand, files without a class, and rules that are not control files. */
function lintClasses(facts) {
	return [
		...shadowed(facts),
		...uncovered(facts),
		...unguarded(facts)
	];
}
function shadowed({ path, policy }) {
	return policy.classes.flatMap((entry, at) => entry.paths.flatMap((glob, index) => {
		const above = policy.classes.slice(0, at).find(({ paths }) => paths.some((one) => covers(one, glob)));
		if (above === void 0) return [];
		const place = {
			path,
			pointer: `/classes/${at}/paths/${index}`
		};
		return [finding("POLICY_PATHS_SHADOWED", place, {
			glob,
			class: above.class
		})];
	}));
}
/** Whether one glob takes all that another could: tried with a path of the other that is as odd as can be. */
function covers(wider, glob) {
	const odd = (deep) => glob.replaceAll("**", deep).replaceAll("*", "~odd~");
	return matchesGlob(wider, odd("~odd~")) && matchesGlob(wider, odd("~odd~/~deep~"));
}
function uncovered({ path, policy, files }) {
	const open = files.filter((file) => classOf(file, policy) === void 0);
	if (open.length === 0) return [];
	const more = open.length > MOST ? [`${open.length - MOST} more`] : [];
	return [finding("POLICY_PATH_UNCOVERED", {
		path,
		pointer: "/classes",
		on: "key"
	}, { paths: [...open.slice(0, MOST), ...more] })];
}
/** What decides must not be decided by weaker rules than its owners'. */
function unguarded({ path, policy }) {
	const open = RULES.filter((file) => classOf(file, policy) !== "control");
	if (open.length === 0) return [];
	const args = {
		why: `${open.join(", ")} ${open.length === 1 ? "is no control file" : "are no control files"}`,
		instead: "Add them to the class control, above all classes that cover them"
	};
	return [finding("POLICY_APPROVES_ITSELF", {
		path,
		pointer: "/classes",
		on: "key"
	}, args)];
}
// src/core/approval/lint/lint-coverage.ts
/** Kinds of pull request that the classes make and no rule matches; of changes the first case of each type. */
function lintCoverage(facts) {
	const { path, policy } = facts;
	return policy.classes.flatMap((entry, at) => {
		if (!(policy.classes.findIndex((one) => one.class === entry.class) === at) || entry.paths.length === 0) return [];
		return (entry.class === "change" ? uncoveredChanges(facts) : uncoveredFiles(entry.class, facts)).map((one) => finding("POLICY_CASE_UNCOVERED", {
			path,
			pointer: `/classes/${at}/class`
		}, { case: one }));
	});
}
/** A rule that asks for paths covers those alone, so that others of the class have none. */
function uncoveredFiles(of, { policy }) {
	return policy.rules.some((rule) => rule.for === of && rule.when?.paths === void 0) ? [] : [of === "other" ? "every other file" : `every file of the class ${of}`];
}
const TYPES = [
	"standard",
	"normal",
	"emergency",
	"retrospective"
];
const RISKS = [
	"low",
	"medium",
	"high"
];
function uncoveredChanges(facts) {
	const rules = facts.policy.rules.filter((rule) => rule.for === "change" && rule.when?.paths === void 0);
	const isMet = (traits) => rules.some((rule) => isMatch(rule, {
		class: "change",
		traits: [traits],
		paths: []
	}));
	return TYPES.flatMap((type) => {
		const open = casesOf(type, facts).find(({ traits }) => !isMet(traits));
		return open === void 0 ? [] : [open.says];
	});
}
/** Every risk, environment and outage on each service. */
function casesOf(type, { services, environments }) {
	return [...services.values()].flatMap(({ id, team }) => {
		const base = traitsOf({
			type,
			service: id,
			team
		}, services);
		return RISKS.flatMap((risk) => environments.flatMap((environment) => [false, true].map((hasOutage) => ({
			traits: {
				...base,
				risk,
				environment,
				hasOutage
			},
			says: `a ${type} change of ${risk} risk to ${id} in ${environment}${hasOutage ? " with an outage" : ""}`
		}))));
	});
}
// src/core/approval/lint/lint-rules.ts
/** Rules and conditions that never match, that ask for nothing, or that let people approve what they propose. */
function lintRules(facts) {
	const { path, policy } = facts;
	return [
		...policy.rules.flatMap((rule, at) => lintRule(rule, `/rules/${at}`, facts)),
		...(policy.reschedule ?? []).flatMap(({ id, when }, at) => dead(id, whyNever(when, facts), {
			path,
			pointer: `/reschedule/${at}`
		})),
		...(policy.risk?.conditions ?? []).flatMap(({ id, when }, at) => dead(id, whyRiskNever(when) ?? whyNever(when, facts), {
			path,
			pointer: `/risk/conditions/${at}`
		}))
	];
}
function lintRule(rule, pointer, facts) {
	const { path, policy } = facts;
	const place = {
		path,
		pointer
	};
	const never = policy.classes.some((one) => one.class === rule.for && one.paths.length > 0) ? whyForeign(rule) ?? whyNever(rule.when, facts) : `no path makes the class ${rule.for}`;
	return [
		...dead(rule.id, never, place),
		...asksNothing(rule).map(({ says }) => finding("POLICY_RULE_ASKS_NOTHING", {
			...place,
			on: "key"
		}, { why: says })),
		...lintNone(rule, pointer, facts),
		...lintAuthorise(rule, pointer, facts)
	];
}
function dead(id, why, place) {
	return why === void 0 ? [] : [finding("POLICY_RULE_DEAD", {
		...place,
		on: "key"
	}, {
		id,
		why
	})];
}
/** What is asked of changes can only match changes. */
function whyForeign({ for: of, when = {} }) {
	if (of === "change") return void 0;
	const asked = Object.keys(when).filter((key) => key !== "paths");
	return asked.length === 0 ? void 0 : `${asked.join(", ")} is asked of changes, and the rule is for ${of}`;
}
function whyRiskNever({ risk }) {
	return risk === void 0 ? void 0 : "it asks for the risk that it is to compute";
}
function whyNever(when, facts) {
	const empty = Object.entries(when ?? {}).find(([, value]) => Array.isArray(value) && value.length === 0);
	if (empty !== void 0) return `its list of ${empty[0]} is empty`;
	const { criticality, blast_radius_at_least: least } = when ?? {};
	const suited = [...facts.services.values()].filter((one) => criticality?.includes(one.criticality) !== false);
	if (suited.length === 0 && facts.services.size > 0) return `no service is ${criticality?.join(" or ")}`;
	if (least === void 0) return void 0;
	const most = Math.max(0, ...suited.map(({ id }) => reachOf([id], facts.services).length));
	return most >= least ? void 0 : `no service reaches ${least} others; the most is ${most}`;
}
/** Without any approval only what has been decided before: records, and what follows an approved template. */
function lintNone({ require, for: of, when }, pointer, { path }) {
	if (require !== "none") return [];
	const place = {
		path,
		pointer: `${pointer}/require`
	};
	if (of === "control") return [finding("POLICY_APPROVES_ITSELF", place, {
		why: "nobody needs to approve control files",
		instead: "Ask control_owners"
	})];
	const free = (when?.types ?? [
		"standard",
		"normal",
		"emergency",
		"retrospective"
	]).filter((type) => type !== "standard");
	if (of !== "change" || free.length === 0) return [];
	const why = `nobody needs to approve ${free.join(", ")} changes where only this rule matches`;
	return [finding("POLICY_APPROVES_ITSELF", place, {
		why,
		instead: "Let it match standard changes alone, or give it steps"
	})];
}
function lintAuthorise({ authorise, when, for: of }, pointer, { path }) {
	if (authorise === void 0) return [];
	const types = of === "change" ? (when?.types ?? ["normal"]).filter((type) => type !== "emergency") : [of];
	if (types.length === 0) return [];
	return [finding("POLICY_AUTHORISE_IDLE", {
		path,
		pointer: `${pointer}/authorise`,
		on: "key"
	}, { types })];
}
// src/core/approval/lint/lint-steps.ts
/** Steps whose people cannot be told, are too few, or are the same as those of another step of the rule. */
function lintSteps(facts) {
	const directory = createDirectory(facts.teams);
	return facts.policy.rules.flatMap((rule, at) => {
		const placed = (rule.steps ?? []).map((step, index) => ({
			step,
			pointer: `/rules/${at}/steps/${index}`
		}));
		return isOfChange(rule, placed) ? lintPerService(placed, facts, directory) : lintOnce(placed, {
			facts,
			directory,
			content: void 0
		});
	});
}
/** Whether who is asked depends on the service of a change. */
function isOfChange(rule, placed) {
	const isDynamic = placed.some(({ step }) => step.approvers.some((one) => one === "service_owner" || one === "peer"));
	return rule.for === "change" && isDynamic;
}
/** Of many services the first that shows a fault stands for all. */
function lintPerService(placed, facts, directory) {
	const found = /* @__PURE__ */ new Map();
	for (const { id, team, change_team, status } of facts.services.values()) {
		if (status === "obsolete") continue;
		const content = {
			type: "normal",
			service: id,
			team: change_team ?? team
		};
		for (const one of lintOnce(placed, {
			facts,
			directory,
			content
		})) {
			const key = `${one.code} ${one.place.pointer}`;
			if (!found.has(key)) found.set(key, one);
		}
	}
	return [...found.values()];
}
function lintOnce(placed, { facts, directory, content }) {
	const { path, policy, teams, services } = facts;
	const groups = placed.map(({ step }) => groupOf(step.approvers, {
		policy,
		teams,
		services,
		directory,
		content
	}));
	const unknown = placed.flatMap(({ pointer }, at) => unknownIn(groups[at], {
		path,
		pointer: `${pointer}/approvers`
	}));
	if (unknown.length > 0) return unknown;
	const demands = placed.map(({ step }, at) => toDemand(step, groups[at], at));
	const assigned = assignPeople(demands);
	return placed.flatMap(({ step, pointer }, at) => {
		const [needed, able] = [demands[at]?.needed ?? 0, assigned.filter((one) => one.step === String(at)).length];
		if (able >= needed) return [];
		const where = content === void 0 ? "" : `, such as for the service ${content.service}`;
		return [finding("POLICY_STEP_IMPOSSIBLE", {
			path,
			pointer,
			on: "key"
		}, {
			step: step.id,
			needed,
			able,
			where
		})];
	});
}
function unknownIn(group, place) {
	const why = group === void 0 || group.ok && group.unlisted.length === 0 ? void 0 : group.ok ? `${group.unlisted.join(", ")} is not listed in config/teams.yaml` : group.says;
	return why === void 0 ? [] : [finding("POLICY_GROUP_UNKNOWN", place, { why })];
}
function toDemand({ require, distinct = true }, group, at) {
	const seats = group?.ok === true ? group.seats : [];
	return {
		step: String(at),
		needed: neededOf(require, seats.length),
		distinct,
		claims: seats.map(({ key }) => ({
			seat: key,
			person: key
		}))
	};
}
// src/core/approval/lint/lint-policy.ts
/** Whether the policy can decide what it will be asked: dead rules, impossible steps, cases and files without a rule. */
function lintPolicy(facts) {
	return [
		...lintRules(facts),
		...lintSteps(facts),
		...lintCoverage(facts),
		...lintClasses(facts),
		...lintRisk(facts)
	];
}
/** The facts of a configuration; `undefined` where policy or teams are missing or unreadable. */
function policyFactsOf(configuration, files) {
	const { approvals, teams, services, organisation } = configuration;
	if (approvals === void 0 || teams === void 0) return void 0;
	return {
		path: approvals.path,
		policy: approvals.value,
		teams: teams.value,
		services: new Map([...services].map(([id, file]) => [id, file.value])),
		environments: organisation?.value.environments ?? ["production"],
		files
	};
}
function lintRisk({ path, policy }) {
	return [{
		pointer: "/risk/thresholds/high",
		scale: policy.risk?.thresholds
	}, {
		pointer: "/risk/blast_radius/high",
		scale: policy.risk?.blast_radius
	}].flatMap(({ pointer, scale }) => scale === void 0 || scale.high > scale.medium ? [] : [finding("POLICY_THRESHOLDS", {
		path,
		pointer
	}, {
		medium: scale.medium,
		high: scale.high
	})]);
}
// scripts/gitsm/decide/read-cases.ts
const CASES = "config/approvals.test.yaml";
/** The cases beside the policy. */
async function readCases({ readText }) {
	const text = await readText(CASES);
	if (text === void 0) throw new CliError(`There is no ${CASES}.`, EXIT.configuration, "docs/approvals.md shows how to write cases.");
	const read = readYaml(new TextEncoder().encode(text), CASES, CONFIG_LIMITS);
	if (!read.ok) return {
		ok: false,
		findings: read.findings
	};
	const faults = (await loadShapeCheck("approvals-test"))(read.value, CASES);
	return faults.length > 0 ? {
		ok: false,
		findings: faults
	} : {
		ok: true,
		tests: read.value
	};
}
// scripts/gitsm/decide/read-policy.ts
const POLICY = "config/approvals.yaml";
/** A policy that is proposed: a file of its own, or the one of the work tree; held to its schema. */
async function readPolicy(file, { root }) {
	const path = file === void 0 ? resolve(root, POLICY) : resolve(file);
	const name = file ?? POLICY;
	const bytes = await readFile(path).catch(() => void 0);
	if (bytes === void 0) throw new CliError(`${name} cannot be read.`, EXIT.usage, "Check the path.");
	const read = loadPorts.readConfig(bytes, name);
	if (!read.ok) throw refusal(name, read.findings);
	const faults = (await loadPorts.loadShapeCheck("approvals"))(read.value, name);
	if (faults.length > 0) throw refusal(name, faults);
	return read.value;
}
function refusal(name, findings) {
	const lines = findings.slice(0, 10).map((one) => `  ${one.place.pointer} ${one.code}: ${says(one)} ${mend(one)}`);
	return new CliError(`${name} is no policy that can decide.\n${lines.join("\n")}`, EXIT.configuration);
}
/** `90d`, or a day or an instant. */
function sinceOf(text, now) {
	const days = /^(\d{1,4})d$/.exec(text ?? "90d")?.[1];
	if (days !== void 0) return toInstant(now - Number(days) * 86400);
	const at = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text ?? "") ? `${text}T00:00:00Z` : text ?? "");
	if (at !== void 0) return at;
	throw new CliError(`--since takes days or a date, not "${text}".`, EXIT.usage, "--since 90d");
}
// scripts/gitsm/decide/tell-findings.ts
/** Findings at their lines. Warnings alone are fine. */
async function tellFindings(findings, { repository, console, json }) {
	const texts = /* @__PURE__ */ new Map();
	const readText = async (path) => {
		const text = await repository.readText(path);
		if (text !== void 0) texts.set(path, text);
		return text;
	};
	const located = await locateFindings(findings, {
		locateAll,
		readText
	});
	const told = json ? formatJson(located, countFindings(located)) : `${formatPretty(located, {
		color: console.color,
		texts
	}).trimEnd()}\n`;
	console.out(told);
	return located.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}
// scripts/gitsm/decide/tell-replay.ts
/** Which past changes come out otherwise, what both policies say, and why. */
function tellReplay({ since, changes, otherwise }) {
	return `${[`${otherwise.length} of ${changes} changes since ${since.slice(0, 10)} would have been decided otherwise.`, ...otherwise.flatMap(lines)].map(encodeTerminalLine).join("\n")}\n`;
}
const BASES = {
	kept: "with the reviews that it had",
	assumed: "as if nobody had reviewed it: its record keeps no reviews"
};
function lines({ id, title, opened_at, basis, before, after, why }) {
	return [
		"",
		`${id} ${title} (${opened_at.slice(0, 10)}; ${BASES[basis]})`,
		`  in force  ${before.state}: ${before.description}`,
		`  edited    ${after.state}: ${after.description}`,
		...why.map((one) => `    ${one}`)
	];
}
// scripts/gitsm/commands/policy.ts
const JOBS = {
	lint,
	test,
	held,
	replay
};
const build = (console, done) => newCommand({
	name: "policy",
	summary: "Checks config/approvals.yaml: whether it can decide what it will be asked, and decides its cases as expected.",
	examples: [
		["gitsm policy lint", "dead rules, impossible steps, cases and files without a rule"],
		["gitsm policy test", "the cases of config/approvals.test.yaml"],
		["gitsm policy replay --since 90d --policy new.yaml", "which past changes the edited policy decides otherwise, and why"],
		["gitsm policy held", "what the lockdown of config/schedule.yaml holds; before it is committed, a preview"]
	]
}, console).argument("<job>", "lint, test, replay or held").option("--policy <file>", "replay: the edited policy; config/approvals.yaml of the work tree where it is left out").option("--since <days>", "replay: how far back, as 90d or a day", "90d").option(...AS_OF).action(async (name, options) => {
	const { directory, json } = options;
	const job = Object.hasOwn(JOBS, name) ? JOBS[name] : void 0;
	if (job === void 0) throw new CliError(`policy takes lint, test, replay or held, not ${JSON.stringify(name)}.`, EXIT.usage);
	done(await job({
		repository: openRepository(directory),
		console,
		json: json === true,
		options
	}));
});
async function lint(run) {
	const facts = policyFactsOf(await run.repository.loadConfiguration(), await trackedFiles(run.repository));
	if (facts === void 0) throw new CliError("config/approvals.yaml or config/teams.yaml cannot be read.", EXIT.configuration, "gitsm validate");
	return tellFindings(lintPolicy(facts), run);
}
/** What git keeps, below the folder of the records; nothing where there is no git. */
async function trackedFiles({ git }) {
	if (git === void 0) return [];
	const { stdout } = await runGit(git, ["ls-files", "-z"]);
	return stdout.toString("utf8").split("\0").filter((path) => path !== "");
}
async function test(run) {
	const read = await readCases(run.repository);
	if (!read.ok) return tellFindings(read.findings, run);
	const ledger = await run.repository.load();
	const results = testPolicy(read.tests, ledger, { loadZone: createZoneLoader() });
	const failed = results.filter(({ differences }) => differences.length > 0);
	run.console.out(run.json ? `${JSON.stringify({
		cases: results.length,
		failed
	}, null, 2)}\n` : tellResults(failed, results.length));
	return failed.length === 0 ? EXIT.fine : EXIT.findings;
}
function tellResults(failed, count) {
	const lines = failed.flatMap(({ name, differences }) => [`✗ ${name}`, ...differences.map((one) => `    ${one}`)]);
	const verdict = failed.length === 0 ? `${count} cases hold.` : `${failed.length} of ${count} cases do not hold.`;
	return `${[...lines, verdict].map(encodeTerminalLine).join("\n")}\n`;
}
async function held({ repository, console, json }) {
	const ledger = await repository.load();
	const lockdown = ledger.configuration.schedule?.value.lockdown ?? null;
	const changes = heldChanges(ledger).map(({ id, title, state, service }) => ({
		id,
		title,
		state,
		service
	}));
	const head = lockdown === null ? "There is no lockdown." : `${changes.length} changes held since ${lockdown.since}: ${lockdown.reason}`;
	const lines = changes.map(({ id, title, state }) => `  ${id} ${state.padEnd(12)} ${title}`);
	console.out(json ? `${JSON.stringify({
		lockdown,
		held: changes
	}, null, 2)}\n` : `${[head, ...lines].map(encodeTerminalLine).join("\n")}\n`);
	return EXIT.fine;
}
/** Against the policy as committed, unless another file is proposed against that of the work tree. */
async function replay({ repository, console, json, options }) {
	const ledger = options.policy === void 0 ? await repository.load("HEAD") : await repository.load();
	const replayed = replayPolicy(ledger, {
		proposed: await readPolicy(options.policy, repository),
		since: sinceOf(options.since, asOf(options.asOf, ledger, console)),
		loadZone: createZoneLoader(),
		checkFacts: await loadFactsCheck()
	});
	console.out(json ? `${JSON.stringify(replayed, null, 2)}\n` : tellReplay(replayed));
	return EXIT.fine;
}
export { build };
