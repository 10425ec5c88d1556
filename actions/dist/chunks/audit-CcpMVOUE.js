import { r as Option } from "./esm-Dk1WYoWi.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { a as openCommit, i as loadPorts, n as loadLedger, v as isObjectId } from "./load-ledger-flsHO6_I.js";
import { a as resolveCommit, t as openRepository } from "./repository-BobDEYgP.js";
import { o as runGit } from "./git-process-BFD234AQ.js";
import { t as openPullObjects } from "./pull-objects-CMixd4KT.js";
import { n as openFiles, t as openPullForge } from "./pull-requests-Cuf44OCv.js";
import { t as createClient } from "./octokit-ByUV0E-L.js";
import { t as hashText } from "./hash-text-DhclORVJ.js";
import { a as parseRecordId, d as formatPointer, l as loadFactsCheck, n as isOnForge } from "./record-id-DrBCxwok.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { r as isAmended, t as PLAN_FIELDS } from "./approved-plan-s96LHxL2.js";
import { n as isSameJson, t as isJsonMap } from "./json-CaPr7KL-.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { t as deriveApproval } from "./derive-approval-nW4QiNWQ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/audit/tell-verified.ts
const MARKS = {
	verified: "✓",
	differs: "✗",
	untold: "?",
	no_approval: "–"
};
/** What was verified, one change after the other, and from what. */
function tellVerified({ asked, changes }) {
	return `${[
		...changes.flatMap((one) => [`${MARKS[one.verdict]} ${one.id} ${one.says}`, ...one.faults.flatMap((fault) => faultLines(one, fault))]),
		"",
		summaryOf(changes),
		HOW[asked]
	].map(encodeTerminalLine).join("\n")}\n`;
}
const HOW = {
	repository: "From this repository alone: digests, policy and decisions were recomputed. Whether the reviews exist was not asked of the forge.",
	forge: "From this repository, and asked of the forge: merges and reviews exist as the records tell them."
};
function summaryOf(changes) {
	const count = (verdict) => changes.filter((one) => one.verdict === verdict).length;
	return `${count("verified")} verified, ${count("differs")} not as they must be, ${count("untold")} that cannot be told, ${count("no_approval")} without an approval to verify.`;
}
function faultLines({ path }, { check, says, differences }) {
	return [`    ${check.replaceAll("_", " ")}: ${says}`, ...differences.flatMap((difference) => differenceLines(path, difference))];
}
function differenceLines(path, { pointer, expected, found }) {
	return [
		`      ${path} ${pointer}`,
		`        found    ${show(found)}`,
		`        expected ${show(expected)}`
	];
}
function show(value) {
	if (value === void 0) return "nothing";
	const text = JSON.stringify(value);
	return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
// src/adapters/git/local-objects.ts
/** Commits of a clone as data, asked of the clone alone: what it does not hold is not there. */
function openLocalObjects(repository) {
	const run = async (args) => {
		const { exitCode, stdout } = await runGit(repository, args, [
			0,
			1,
			128
		]);
		return {
			code: exitCode,
			out: stdout.toString("utf8"),
			err: ""
		};
	};
	const expect = async (args) => (await runGit(repository, args)).stdout.toString("utf8");
	return {
		...openPullObjects({
			repository,
			url: "",
			run,
			expect
		}),
		fetchHead: async () => void 0,
		fetchHeads: async () => /* @__PURE__ */ new Map(),
		fetchCommit: async (commit) => isObjectId(commit) && (await run([
			"cat-file",
			"-e",
			`${commit}^{tree}`
		])).code === 0
	};
}
/** What landed on a branch up to a commit, along its first parents: two calls of git, however many changes there are. */
async function readApprovalHistory(repository, commit) {
	if (!isObjectId(commit)) throw new RangeError(`not a full commit id: ${commit}`);
	const landed = await linesOf(repository, [
		"rev-list",
		"--first-parent",
		commit
	]);
	const added = await linesOf(repository, [...[
		"log",
		"--first-parent",
		"--no-renames",
		"--diff-filter=A",
		"--format=%H",
		"--name-only",
		"-z",
		commit
	], ...["--", "changes"]]);
	const shallow = await linesOf(repository, ["rev-parse", "--is-shallow-repository"]);
	const known = new Set(landed);
	const firsts = firstAdditions(added);
	return {
		addedIn: (path) => firsts.get(path),
		hasLanded: (one) => known.has(one),
		isShallow: shallow[0] === "true"
	};
}
async function linesOf(repository, args) {
	const { stdout } = await runGit(repository, args);
	return stdout.toString("utf8").split(/[\0\n]/).filter((line) => line !== "");
}
/** Commits come newest first, each before its files: the last one told of a file is the one that it began in. */
function firstAdditions(lines) {
	const firsts = /* @__PURE__ */ new Map();
	let commit = "";
	for (const line of lines) if (isObjectId(line)) commit = line;
	else firsts.set(line, commit);
	return firsts;
}
// src/core/audit/differences.ts
/** Every innermost place in which two values differ, in the order of the expected one. */
function differencesOf({ expected, found }, at) {
	if (expected !== void 0 && found !== void 0 && isSameJson(expected, found)) return [];
	if (expected === void 0 && found === void 0) return [];
	if (isJsonMap(expected) && isJsonMap(found)) return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((name) => differencesOf({
		expected: expected[name],
		found: found[name]
	}, [...at, name]));
	if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) return expected.flatMap((item, index) => differencesOf({
		expected: item,
		found: found[index]
	}, [...at, index]));
	return [{
		pointer: formatPointer(at),
		expected,
		found
	}];
}
// src/core/audit/verification.ts
/** Of a change without evidence: why there is none. `undefined` where there must be some. */
function whyNoEvidence({ source, state, unauthorised }) {
	if (source?.kind === "sample") return "a sample: not real, nothing was ever approved";
	if (source?.kind === "import") return "imported: approved elsewhere, of which nothing is proven here";
	if (unauthorised !== void 0) return `unauthorised: ${unauthorised.why}`;
	if (state === "cancelled") return "cancelled before it was merged";
	if (state === "draft" || state === "assess" || state === "authorize") return `not approved yet (${state})`;
}
// src/app/audit/find-registration.ts
/** The commit that made the record of its draft, with both. */
async function findRegistration(path, ports) {
	const { history, objects } = ports;
	const commit = history.addedIn(path);
	if (commit === void 0) return void 0;
	const says = `it was not made of a draft in ${commit.slice(0, 7)}: somebody wrote it by hand`;
	const parent = (await objects.commit(commit))?.parents[0];
	const changes = parent === void 0 ? [] : await objects.changes(parent, commit);
	const after = changes.find((one) => one.path === path)?.after ?? void 0;
	const entry = after === void 0 ? void 0 : changeIn(await ports.loadFiles([{
		path,
		...after
	}]));
	for (const { path: from, before } of changes.filter((one) => one.after === null)) {
		if (!from.startsWith("changes/drafts/") || before === null) continue;
		const draft = draftIn(await ports.loadFiles([{
			path: from,
			...before
		}]));
		if (draft !== void 0 && entry !== void 0 && draft.title === entry.record.title) return {
			commit,
			entry,
			draft: {
				path: from,
				file: before,
				value: recordToJson(draft)
			},
			says
		};
	}
	return {
		commit,
		entry,
		draft: void 0,
		says
	};
}
function changeIn({ entries }) {
	return entries.find((entry) => entry.kind === "change");
}
function draftIn({ drafts }) {
	return drafts.find((draft) => draft.kind === "change")?.draft;
}
// src/app/audit/verify-approval.ts
/** Verifies the recorded approval of one change from the repository alone. */
async function verifyApproval({ record, path }, ports) {
	const name = {
		id: record.id,
		path
	};
	const registration = await findRegistration(path, ports);
	const registered = registration?.entry?.record;
	const faults = [...sinceRegistration(record, registered)];
	if (record.evidence === void 0) {
		const why = reasonOf(record);
		if (faults.length === 0 && why !== void 0) return {
			...name,
			verdict: "no_approval",
			checked: [],
			faults,
			says: why
		};
		return conclude(name, ["registration"], faults.length > 0 ? faults : [{
			check: "registration",
			says: "it was approved, and has no evidence",
			differences: []
		}]);
	}
	if (registration === void 0) faults.push({
		check: "registration",
		says: "no commit of the branch registered it",
		differences: []
	});
	else if (registration.draft === void 0) faults.push({
		check: "registration",
		says: registration.says,
		differences: []
	});
	else faults.push(...otherThanDraft(registration.draft, registered));
	const evidence = (registered !== void 0 && isAuthorisedLater(record, registered) ? registered.evidence : void 0) ?? record.evidence;
	const found = await rederive(record.id, evidence, {
		registration,
		ports
	});
	const checked = [
		"registration",
		"content",
		...found.checked
	];
	if (found.untold !== void 0 && faults.length + found.faults.length === 0) return {
		...name,
		verdict: "untold",
		checked,
		faults: [],
		says: found.untold
	};
	return conclude(name, checked, [...faults, ...found.faults], decisionLine(record.evidence));
}
function conclude(name, checked, faults, says = "") {
	const verdict = faults.length === 0 ? "verified" : "differs";
	return {
		...name,
		verdict,
		checked,
		faults,
		says: faults[0]?.says ?? says
	};
}
/** Numbers of the forge belong to no sample and no import. */
function reasonOf(record) {
	const id = parseRecordId(record.id);
	return (record.source?.kind === "sample" || record.source?.kind === "import") && (id === void 0 || isOnForge(id)) ? void 0 : whyNoEvidence(record);
}
function decisionLine({ decision = "not_approved", reviews = [] }) {
	const names = [...new Set(reviews.map(({ login }) => login))];
	return `${decision.replaceAll("_", " ")}${names.length === 0 ? "" : ` by ${names.join(", ")}`}`;
}
/** What began as an emergency is authorised afterwards: then reviews are added, which the forge alone can confirm. */
function isAuthorisedLater(record, registered) {
	return registered.evidence?.decision === "authorise_afterwards" && record.evidence?.authorised_at !== void 0;
}
function asRegistered({ evidence }, registered) {
	if (evidence === void 0) return void 0;
	const { authorised_at: _, ...rest } = evidence;
	const { reviews } = registered.evidence ?? {};
	return {
		...rest,
		...reviews === void 0 ? {} : { reviews }
	};
}
/** Evidence never changes after its registration, whoever writes it. */
function sinceRegistration(record, registered) {
	if (registered?.evidence === void 0) return [];
	const now = isAuthorisedLater(record, registered) ? asRegistered(record, registered) : record.evidence;
	const evidence = differencesOf({
		expected: fieldToJson(registered.evidence),
		found: fieldToJson(now)
	}, ["evidence"]);
	const content = PLAN_FIELDS.flatMap((field) => planDifferences(field, record, registered));
	return [...fault("registration", "the evidence is not what was registered", evidence), ...fault("content", "what was approved was altered since, and the journal does not say so", content)];
}
function planDifferences(field, record, registered) {
	if (isAmended(field, record.journal.slice(registered.journal.length - 1))) return [];
	return differencesOf({
		expected: fieldToJson(registered[field]),
		found: fieldToJson(record[field])
	}, [field]);
}
function fault(check, says, differences) {
	return differences.length === 0 ? [] : [{
		check,
		says,
		differences
	}];
}
/** Registering computes the priority, and adds a review to what nobody approved. */
const ADDED_TO = [
	"priority",
	"tasks",
	"review"
];
/** Registering adds fields to a draft, and alters none but these. */
function otherThanDraft({ value }, registered) {
	if (registered === void 0) return [];
	const record = recordToJson(registered);
	return fault("content", "what was registered is not what was merged", Object.entries(value).flatMap(([name, expected]) => ADDED_TO.includes(name) ? [] : differencesOf({
		expected,
		found: record[name]
	}, [name])));
}
async function rederive(id, evidence, { registration, ports }) {
	const { base_commit: base, merge_commit: merge } = evidence;
	const merged = merge === void 0 ? void 0 : await ports.objects.commit(merge);
	const parent = merged?.parents[0];
	if (base === void 0 || merge === void 0 || merged === void 0 || parent === void 0) return unknownMerge(evidence, ports.history.isShallow);
	const faults = fault("branch", "the merge is not where the evidence puts it", [...parent === base ? [] : [{
		pointer: "/evidence/base_commit",
		expected: parent,
		found: base
	}], ...ports.history.hasLanded(merge) ? [] : [{
		pointer: "/evidence/merge_commit",
		expected: void 0,
		found: merge
	}]]);
	const draft = registration?.draft === void 0 ? void 0 : {
		path: registration.draft.path,
		blob: registration.draft.file.blob
	};
	if (!await ports.objects.fetchCommit(parent)) return {
		checked: [],
		faults,
		untold: `${parent.slice(0, 7)} is not in this clone: git fetch --unshallow`
	};
	const derived = await deriveApproval({
		id,
		evidence,
		base: parent,
		merge,
		draft
	}, ports);
	return {
		checked: checksOf(derived),
		faults: [...faults, ...compare(evidence, derived)],
		untold: derived.why
	};
}
function unknownMerge({ merge_commit: found }, isShallow) {
	const says = "the commit of the merge is not in this clone";
	if (isShallow) return {
		checked: [],
		faults: [],
		untold: `${says}: git fetch --unshallow`
	};
	return {
		checked: ["branch"],
		faults: [{
			check: "branch",
			says: "there is no such merge",
			differences: [{
				pointer: "/evidence/merge_commit",
				expected: void 0,
				found
			}]
		}],
		untold: says
	};
}
function checksOf({ evidence }) {
	return [
		"branch",
		"policy_digest",
		"content_digest",
		...evidence === void 0 ? [] : ["decision"]
	];
}
/** Details of a decision on other content than what landed are not told by git; the verdict is. */
function compare(recorded, { policyDigest, digest, evidence, isOtherContent }) {
	const policy = differencesOf({
		expected: policyDigest,
		found: recorded.policy_digest
	}, ["evidence", "policy_digest"]);
	const content = differencesOf({
		expected: digest ?? void 0,
		found: recorded.digest
	}, ["evidence", "digest"]);
	const told = evidence === void 0 ? [] : decisionDifferences(recorded, evidence, isOtherContent);
	return [
		...fault("policy_digest", "the policy at the base has another digest", policy),
		...fault("content_digest", "what landed has another digest", content),
		...fault("decision", "decided again, it comes out otherwise", told)
	];
}
const APART = [
	"policy_digest",
	"digest",
	"base_commit"
];
function decisionDifferences(recorded, again, isVerdictAlone) {
	const names = isVerdictAlone ? ["decision"] : [.../* @__PURE__ */ new Set([...Object.keys(again), ...Object.keys(recorded)])];
	const [expected, found] = [recordToJson(again), recordToJson(recorded)];
	return names.filter((name) => !APART.includes(name)).flatMap((name) => differencesOf({
		expected: expected[name],
		found: found[name]
	}, ["evidence", name]));
}
// src/app/audit/verify-on-forge.ts
/** What evidence says of a pull request, held against what the forge says of it today. */
async function verifyOnForge({ record }, forge) {
	const { evidence } = record;
	if (evidence?.pull_request === void 0) return [];
	const pull = await forge.pull(evidence.pull_request);
	if (pull === void 0) return [toFault("merge_on_forge", "the forge knows no such pull request", [])];
	const merged = [
		...differ("merge_commit", pull.merged?.commit, evidence.merge_commit),
		...differ("merged_at", pull.merged?.at, evidence.merged_at),
		...differ("merged_by", pull.merged?.by ?? void 0, evidence.merged_by),
		...differ("head_commit", pull.head, evidence.head_commit)
	];
	return [...merged.length === 0 ? [] : [toFault("merge_on_forge", "the forge tells another merge", merged)], ...reviewFaults(evidence, await forge.reviews(evidence.pull_request))];
}
/** An approval that was dismissed after the merge was given all the same. */
const GIVEN = ["APPROVED", "DISMISSED"];
function reviewFaults({ reviews = [] }, all) {
	return reviews.flatMap((recorded, index) => {
		const there = all.find(({ id }) => id === recorded.review);
		if (there === void 0) return [toFault("reviews_on_forge", `the forge knows no review ${recorded.review} by ${recorded.login}`, [])];
		const differences = [
			...differ(`reviews/${index}/user_id`, there.user?.id, recorded.user_id),
			...differ(`reviews/${index}/commit`, there.commit_id ?? void 0, recorded.commit),
			...differ(`reviews/${index}/at`, there.submitted_at ?? void 0, recorded.at)
		];
		const state = GIVEN.includes(there.state) ? [] : [toFault("reviews_on_forge", `it is ${there.state}`, [])];
		return differences.length === 0 ? state : [toFault("reviews_on_forge", "the forge tells another review", differences)];
	});
}
function differ(name, expected, found) {
	return differencesOf({
		expected,
		found
	}, ["evidence", ...name.split("/")]);
}
function toFault(check, says, differences) {
	return {
		check,
		says,
		differences
	};
}
/** The same verification with what the forge added to it. */
function withForge(one, faults) {
	const checked = [
		...one.checked,
		"merge_on_forge",
		"reviews_on_forge"
	];
	if (faults.length === 0) return {
		...one,
		checked
	};
	return {
		...one,
		checked,
		verdict: "differs",
		faults: [...one.faults, ...faults],
		says: faults[0]?.says ?? one.says
	};
}
// src/app/audit/verify-approvals.ts
/** Every recorded approval of a ledger, or those of some records, in the order of their paths. */
async function verifyApprovals({ entries }, { only, forge, ...ports }) {
	const changes = [];
	for (const entry of entries) {
		if (entry.kind !== "change" || only !== void 0 && entry.record.id !== only) continue;
		const offline = await verifyApproval(entry, ports);
		changes.push(forge === void 0 ? offline : await onForge(entry, offline, forge));
	}
	return {
		asked: forge === void 0 ? "repository" : "forge",
		changes
	};
}
async function onForge(entry, offline, forge) {
	return entry.record.evidence === void 0 ? offline : withForge(offline, await verifyOnForge(entry, forge));
}
// scripts/gitsm/audit/verify.ts
/** The approvals of a clone, from its commits; merges and reviews are asked of the forge where a token is at hand. */
async function verify({ git, load }, { at, only, isOffline }, console) {
	if (git === void 0) throw new CliError("Approvals are verified from commits, and this folder is in no git repository.", EXIT.configuration);
	const commit = await resolveCommit(git, at ?? "HEAD");
	if (commit === void 0) throw new CliError(`There is no commit "${at ?? "HEAD"}".`, EXIT.usage, "git log shows them.");
	const ledger = await load(at);
	return verifyApprovals(ledger, {
		only,
		hashText,
		loadZone: createZoneLoader(),
		objects: openLocalObjects(git),
		loadFiles: (files) => loadLedger(openFiles(git, files), loadPorts),
		loadAt: (one) => loadLedger(openCommit(git, one), loadPorts),
		checkFacts: await loadFactsCheck(),
		history: await readApprovalHistory(git, commit),
		forge: isOffline ? void 0 : forgeOf(ledger, console)
	});
}
/** With `GITHUB_TOKEN` or `GH_TOKEN` set, and the repository named in the configuration. */
function forgeOf({ configuration }, { env }) {
	const token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
	const [owner = "", repo = ""] = configuration.organisation?.value.repository?.split("/") ?? [];
	if (token === void 0 || token === "" || repo === "") return void 0;
	const client = createClient({
		token,
		baseUrl: env.GITHUB_API_URL ?? "https://api.github.com"
	});
	return openPullForge(client, {
		owner,
		repo
	});
}
// scripts/gitsm/commands/audit.ts
const build = (console, done) => newCommand({
	name: "audit",
	summary: "Verifies what the records say of approvals: digests, policy and decisions are made once more.",
	examples: [
		["gitsm audit verify", "every recorded approval; exit 1 where one is not as it must be"],
		["gitsm audit verify CHG-57", "that of one change"],
		["GITHUB_TOKEN=… gitsm audit verify", "asks the forge, too, whether merges and reviews exist"]
	]
}, console).argument("<job>", "verify").argument("[change]", "an id, such as CHG-57; all where it is left out").option("--at <revision>", "the records as committed there, instead of the work tree").addOption(new Option("--offline", "never asks the forge, even where a token is set")).action(async (job, only, { at, offline, directory, json }) => {
	if (job !== "verify") throw new CliError(`audit takes verify, not ${JSON.stringify(job)}.`, EXIT.usage);
	const request = {
		at,
		only,
		isOffline: offline === true
	};
	const verified = await verify(openRepository(directory), request, console);
	if (only !== void 0 && verified.changes.length === 0) throw new CliError(`There is no change ${JSON.stringify(only)}.`, EXIT.usage, "gitsm list changes");
	console.out(json === true ? `${JSON.stringify(verified, null, 2)}\n` : tellVerified(verified));
	done(verified.changes.every(({ verdict }) => verdict === "verified" || verdict === "no_approval") ? EXIT.fine : EXIT.findings);
});
export { build };
