import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { t as ledgerFacts } from "./ledger-facts-Bsi49zfI.js";
import { a as toSeconds, i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { S as createDirectory, d as maintenanceFor, f as unknownZone, m as conflictsWithChanges, p as timesOf, t as decide, u as freezesFor, y as windowOf } from "./decide-CXdeog6B.js";
import { a as subtract, o as union } from "./slot-DPcakOW8.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as findEntry } from "./find-entry-B1a3S0eY.js";
import { n as showInstant } from "./duration-Bak7t11_.js";
import { i as riskTree, n as conflictLine, t as showTree } from "./tree-CbohfTbI.js";
import { t as openRepository } from "./repository-grRZJRRd.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
// src/core/approval/assumed-facts.ts
/** Whom a pull request that does not exist yet is taken to come from, where that is not said: nobody of the teams. */
const NOBODY = {
	id: Number.MAX_SAFE_INTEGER,
	login: "the-author",
	type: "User"
};
const HEAD = "0".repeat(40);
const DIGEST = `sha256:${"0".repeat(64)}`;
/**
* The facts of a pull request that would raise a change now, by its author alone and reviewed by nobody: what it will
* need is what the decision on it says.
*/
function assumedFacts(ledger, { of, author, now }) {
	const known = ledgerFacts(ledger, []);
	const touched = touchedOf(of);
	const account = accountOf(author ?? touched.after?.requested_by, known.teams);
	const instant = formatInstant(now);
	const file = {
		mode: "100644",
		blob: HEAD
	};
	return {
		...known,
		now: instant,
		default_branch: "main",
		pull_request: {
			number: 1,
			author: account,
			base: { branch: "main" },
			head: HEAD,
			merge_base: HEAD,
			draft: false,
			opened_at: "record" in of ? of.record.opened_at ?? instant : instant,
			base_changed_at: null,
			pushers: [],
			counts: {
				commits: 1,
				changed_paths: 1,
				reviews: 0
			}
		},
		changed_paths: [{
			path: of.path,
			before: null,
			after: file
		}],
		commits: [{
			sha: HEAD,
			author: account,
			committer: account,
			co_authors: [],
			base_merge: false,
			paths: [of.path]
		}],
		reviews: [],
		permissions: {},
		digests: { [HEAD]: DIGEST },
		changes: [touched],
		other_changes: known.other_changes === null ? null : [...known.other_changes, ...otherDrafts(ledger, of, instant)],
		waivers: [],
		emergency: null,
		truncated: []
	};
}
function touchedOf(of) {
	if ("draft" in of) return {
		path: of.path,
		before: null,
		after: of.draft
	};
	return {
		path: of.path,
		id: of.record.id,
		before: null,
		after: of.record
	};
}
function accountOf(login, teams) {
	if (login === void 0) return NOBODY;
	return {
		...NOBODY,
		login,
		id: createDirectory(teams).find(login)?.user_id ?? NOBODY.id
	};
}
/** Other drafts of the work tree are proposals to be, raised as late as this one. */
function otherDrafts({ drafts }, of, now) {
	return drafts.filter((draft) => draft.kind === "change" && draft.path !== of.path).map((draft, at) => ({
		id: `CHG-${at + 2}`,
		proposal: true,
		opened_at: now,
		change: draft.draft
	}));
}
// src/core/change/find-slots.ts
const DAY = 86400;
/** Where nothing is free for so long, a slot is agreed by people, not found. */
const HORIZON_DAYS = 90;
/** Work begins at quarters of an hour. */
const STEP = 900;
/**
* The first windows in which nothing speaks against a change: within its maintenance windows, where it has some, and
* outside freezes and whatever other changes stand in the way; one for each stretch of free time.
*/
function findSlots(change, { risk, question, facts }) {
	const { length, most } = question;
	const earliest = change.raised + (facts.leadTimeHours[change.content.type] ?? 0) * 3600;
	const from = toInstant(Math.max(question.from, earliest));
	const span = {
		from,
		to: toInstant(from + HORIZON_DAYS * DAY)
	};
	const unassigned = {
		...change,
		risk
	};
	const meant = maintenanceFor(unassigned, facts);
	const times = meant.map((one) => timesOf(one, span, facts.loadZone));
	const unknown = meant.find((_, at) => times[at] === void 0);
	if (unknown !== void 0) return {
		ok: false,
		reason: unknownZone(unknown.id, unknown.zone)
	};
	const open = meant.length === 0 ? [span] : union(times.flatMap((one) => one ?? []));
	const taken = union([...freezesFor(unassigned, facts).map((one) => one.span), ...takenBy(unassigned, span, facts)]);
	return {
		ok: true,
		slots: subtract(subtract([span], subtract([span], open)), taken).flatMap((stretch) => firstSlot(stretch, length)).slice(0, most)
	};
}
/** The windows of all changes with which this one would conflict if it took the whole span. */
function takenBy(change, span, facts) {
	const clashing = new Set(conflictsWithChanges({
		...change,
		window: span
	}, facts).map((one) => one.with));
	return facts.others.filter(({ id }) => clashing.has(id)).flatMap(({ content }) => windowOf(content) ?? []);
}
function firstSlot({ from, to }, length) {
	const start = Math.ceil(from / STEP) * STEP;
	return start + length <= to ? [{
		from: toInstant(start),
		to: toInstant(start + length)
	}] : [];
}
// src/core/approval/free-slots.ts
/** Windows in which nothing would speak against the first change of the facts, judged as the decision judged it. */
function freeSlotsFor(facts, part, { question, loadZone }) {
	const content = facts.changes[0]?.after ?? null;
	const { schedule, other_changes: others, policy, services } = facts;
	if (content === null || schedule === null || others === null || services === null || policy === null || !part?.risk) return {
		ok: false,
		reason: "The change or what it is measured by could not be read."
	};
	const raised = instantOf(facts.pull_request.opened_at);
	return findSlots({
		id: part.change ?? "",
		isProposal: facts.changes[0]?.id === void 0,
		raised,
		content
	}, {
		risk: part.risk.risk,
		question,
		facts: {
			schedule,
			loadZone,
			majorIncidents: [],
			others: others.map((one) => ({
				id: one.id,
				isProposal: one.proposal,
				raised: instantOf(one.opened_at),
				content: one.change
			})),
			services: new Map(services.map((service) => [service.id, service])),
			leadTimeHours: policy.lead_time_hours ?? {}
		}
	});
}
function instantOf(text) {
	return parseInstant(text) ?? toInstant(0);
}
// scripts/gitsm/decide/find-change.ts
/** A change by its id, or a draft by its path or by the name of its file. */
function findChange(ledger, name) {
	if (/^[A-Za-z]{3}-\d+$/.test(name)) return expectChange(findEntry(ledger, name), name);
	const path = name.replace(/^\.\//, "");
	const found = ledger.drafts.find((draft) => [path, `changes/drafts/${path}.yaml`].includes(draft.path));
	if (found !== void 0) return expectChange(found, name);
	if (ledger.unreadable.some(({ place }) => place.path === path)) throw new CliError(`${path} cannot be read.`, EXIT.findings, "gitsm validate says why.");
	throw new CliError(`There is no draft ${JSON.stringify(name)}.`, EXIT.usage, "Give CHG-57 or changes/drafts/rotate-tls.yaml.");
}
function expectChange(of, name) {
	if (of.kind === "change") return of;
	throw new CliError(`${name} is a ${of.kind}; only changes are checked.`, EXIT.usage, `gitsm show ${name}`);
}
// scripts/gitsm/decide/parse-duration.ts
/** Reads `90m`, `2h` or `2h30m`. */
function parseDuration(text) {
	const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?$/.exec(text);
	const seconds = Number(parts?.[1] ?? 0) * 3600 + Number(parts?.[2] ?? 0) * 60;
	if (seconds > 0) return toSeconds(seconds);
	throw new CliError(`${JSON.stringify(text)} is no length of time.`, EXIT.usage, "Write 90m, 2h or 2h30m.");
}
// scripts/gitsm/decide/tell-check.ts
/** What a change will need, as a tree: risk, blast radius, conflicts, approvals, and free windows if asked for. */
function checkTree({ reasons, parts }, slots) {
	const [part] = parts;
	const mended = [...reasons, ...part?.reasons ?? []].filter(({ code }) => code !== "conflict");
	return {
		text: `${part?.change ?? "The change"}: ${part === void 0 ? "cannot be judged" : summaryOf(part)}`,
		branches: [
			...mended.map(({ state, says }) => ({ text: `${state}: ${says}` })),
			...part === void 0 ? [] : branchesOf(part),
			...slots === void 0 ? [] : [slotTree(slots)]
		]
	};
}
function summaryOf({ risk, steps, conflicts }) {
	const blocking = conflicts.filter(({ blocks }) => blocks).length;
	return `risk ${risk?.risk ?? "unknown"}, ${count(blocking, "conflict")}, ${count(steps.length, "approval step")}`;
}
function count(number, what) {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function branchesOf(part) {
	const reached = part.risk?.reached ?? [];
	const radius = reached.map(({ service, criticality, effect, via }) => `${service} (${criticality}) ${effect}, by ${via}`);
	return [
		...part.risk === null ? [] : [riskTree(part.risk)],
		tree(`blast radius: ${count(reached.length, "service")}`, radius),
		tree(`conflicts: ${part.conflicts.length}`, part.conflicts.map(conflictLine)),
		tree("approvals", part.steps.length === 0 ? part.rules.map(({ none_because, id }) => `none by the rule ${id}: ${none_because}`) : part.steps.map(stepLine))
	];
}
function tree(text, lines) {
	return {
		text,
		branches: lines.map((line) => ({ text: line }))
	};
}
function stepLine({ order, id, needed, approvers, missing_from, title }) {
	return `${order}. ${id}: ${needed} from ${approvers.join(", ")} (${missing_from.join(", ") || "nobody left"}). ${title}`;
}
function slotTree(slots) {
	const lines = slots.map(({ from, to }) => `${showInstant(formatInstant(from))} to ${showInstant(formatInstant(to))}`);
	return tree(lines.length === 0 ? "free windows: none within 90 days" : "free windows", lines);
}
// scripts/gitsm/commands/check.ts
/** Free windows that are offered. */
const SLOTS = 5;
const build = (console, done) => newCommand({
	name: "check",
	summary: "What a change will need before anything is pushed: risk with its arithmetic, blast radius, conflicts, who approves.",
	examples: [
		["gitsm check changes/drafts/rotate-tls.yaml", "a draft"],
		["gitsm check CHG-1000139", "a registered change"],
		["gitsm check CHG-1000139 --find-slot 2h", "also the first free windows"]
	]
}, console).argument("<change>", "an id, such as CHG-57, or the path of a draft").option("--find-slot <length>", "the first free windows of this length, such as 2h").option("--by <login>", "who opens the pull request; else whoever asks for the change").option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").action(async (name, options) => {
	const ledger = await openRepository(options.directory).load(options.at);
	const now = asOf(options.asOf, ledger, console);
	const loadZone = createZoneLoader();
	const facts = assumedFacts(ledger, {
		of: findChange(ledger, name),
		author: options.by,
		now
	});
	const decision = decide(facts, { loadZone });
	const slots = options.findSlot === void 0 ? void 0 : slotsFor(facts, decision, options.findSlot);
	console.out(options.json === true ? toJson(decision, slots) : showTree(checkTree(decision, slots)));
	done(decision.state === "success" || decision.state === "pending" ? EXIT.fine : EXIT.findings);
});
function slotsFor(facts, decision, length) {
	const loadZone = createZoneLoader();
	const from = parseInstant(facts.now) ?? toInstant(0);
	const question = {
		length: parseDuration(length),
		from,
		most: SLOTS
	};
	const answer = freeSlotsFor(facts, decision.parts[0], {
		question,
		loadZone
	});
	if (!answer.ok) throw new CliError(answer.reason, EXIT.configuration, "gitsm validate");
	return answer.slots;
}
function toJson({ state, parts, reasons }, slots) {
	const free = slots?.map(({ from, to }) => ({
		start: formatInstant(from),
		end: formatInstant(to)
	}));
	return `${JSON.stringify({
		state,
		...parts[0],
		reasons: [...reasons, ...parts[0]?.reasons ?? []],
		...free === void 0 ? {} : { slots: free }
	}, null, 2)}\n`;
}
export { build };
