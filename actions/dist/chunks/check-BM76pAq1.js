import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { t as assumedFacts } from "./assumed-facts-BCeIR66A.js";
import { t as decide } from "./decide-qkGViuEc.js";
import { t as freeSlotsFor } from "./free-slots-DmkadYBW.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as hashText } from "./hash-text-DhclORVJ.js";
import { t as answerGate } from "./answer-gate-BpPuuhNg.js";
import { i as showTree, r as riskTree, t as conflictLine } from "./tell-decision-mZH1xUU8.js";
import { x as withArticle } from "./storable-text-BmVNsrtJ.js";
import { t as findEntry } from "./find-entry-D9OQcGbX.js";
import { t as parseDuration } from "./parse-duration-DkLJpL2F.js";
import { n as showInstant } from "./duration-Bak7t11_.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
// src/core/gate/parse-deployment.ts
const SHAPE = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:@(?:([0-9a-f]{40}(?:[0-9a-f]{24})?)|(sha256:[0-9a-f]{64})))?$/;
/** `acme/shop`, with `@` and a whole commit id or a digest; `undefined` where it is neither. */
function parseDeployment(text, environment) {
	const [, repository, sha, digest] = SHAPE.exec(text) ?? [];
	return repository === void 0 ? void 0 : {
		repository,
		environment,
		sha,
		digest,
		pull_request: void 0
	};
}
// scripts/gitsm/decide/check-deployment.ts
/** What the gate would answer a pipeline, from this clone. */
function checkDeployment(ledger, question, console) {
	const { change, now } = question;
	const deployment = parseDeployment(question.deploy, question.environment);
	if (deployment === void 0) throw new CliError(`--deploy takes a repository with a whole commit id or digest, not ${JSON.stringify(question.deploy)}.`, EXIT.usage, "--deploy acme/shop@<40 digits>");
	const answer = answerGate(ledger, {
		change,
		deployment,
		now
	}, {
		hashText,
		loadZone: createZoneLoader()
	});
	console.out(question.json ? `${JSON.stringify(answer, null, 2)}\n` : showTree(toTree(answer)));
	return answer.answer === "no" ? EXIT.findings : EXIT.fine;
}
function toTree({ change, answer, authorise_by, reasons, remarks }) {
	const owed = authorise_by === null ? "" : `: to be authorised by ${authorise_by}`;
	const lines = [...reasons.map(({ says }) => says), ...remarks];
	return {
		text: `${change}: ${answer.replaceAll("_", " ").replace("yes not", "yes, not")}${owed}`,
		branches: lines.map((text) => ({ text }))
	};
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
	throw new CliError(`${name} is ${withArticle(of.kind)}; only changes are checked.`, EXIT.usage, `gitsm show ${name}`);
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
		["gitsm check CHG-1000139 --find-slot 2h", "also the first free windows"],
		["gitsm check CHG-57 --deploy acme/shop@<commit>", "what the gate would answer a pipeline now; exit 1 for a no"]
	]
}, console).argument("<change>", "an id, such as CHG-57, or the path of a draft").option("--find-slot <length>", "the first free windows of this length, such as 2h").option("--deploy <what>", "what the gate answers for a repository, with @ and a commit id or a digest").option("--environment <name>", "where --deploy goes to", "production").option("--by <login>", "who opens the pull request; else whoever asks for the change").option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").action(async (name, options) => {
	const ledger = await openRepository(options.directory).load(options.at);
	const now = asOf(options.asOf, ledger, console);
	const { deploy, environment } = options;
	if (deploy !== void 0) return done(checkDeployment(ledger, {
		change: name,
		deploy,
		environment,
		now,
		json: options.json === true
	}, console));
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
