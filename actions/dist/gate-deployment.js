import { c as readToken, i as notice, l as setOutput, n as fail, o as readInput, r as logLine, s as readRunner, t as openTokenGit, u as summarise } from "./chunks/token-git-DIlV11R-.js";
import { c as write, t as createClient } from "./chunks/octokit-ByUV0E-L.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { t as answerGate } from "./chunks/answer-gate-BpPuuhNg.js";
import { t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { n as encodeMarkdownInline } from "./chunks/markdown-inline-CLhcZ6yi.js";
import { r as toPayload, t as DEPLOYMENT_EVENT } from "./chunks/deployment-report-DE_IL7FB.js";
import { a as openCommit, i as loadPorts, n as loadLedger, v as isObjectId } from "./chunks/load-ledger-flsHO6_I.js";
import { t as GitError } from "./chunks/git-process-BFD234AQ.js";
import { n as parseBranchName } from "./chunks/ref-name-BC2sTZnV.js";
// src/adapters/github/send-dispatch.ts
/** One event to another repository. Sent once: whoever hears it twice knows it again by what it tells. */
async function sendDispatch(options, name, { type, payload }) {
	const client = createClient(options);
	const client_payload = payload;
	await write(() => client.rest.repos.createDispatchEvent({
		...name,
		event_type: type,
		client_payload
	}));
}
// src/core/gate/gate-answer.ts
/** A no that has nothing to do with the change. */
function refusal(change, asked_at, reason) {
	return {
		answer: "no",
		change,
		reasons: [reason],
		remarks: [],
		authorise_by: null,
		until: null,
		asked_at,
		commit: null
	};
}
// src/app/gate/ask-gate.ts
/** Asks the records once. Whatever fails on the way is a no: a gate whose own failure lets something pass is none. */
async function askGate(question, { fetchLedger, ...ports }) {
	try {
		return answerGate(await fetchLedger(question.change), question, ports);
	} catch (error) {
		const says = `the records could not be read: ${error instanceof Error ? error.message : String(error)}`.slice(0, 500);
		return refusal(question.change, formatInstant(question.now), {
			code: "unreachable",
			says
		});
	}
}
/** Which files of the records a gate reads. */
function isReadByGate(change) {
	return (path) => path.startsWith("config/") || path.startsWith("changes/") && path.endsWith(`/${change}.yaml`);
}
// src/adapters/git/blobless-ledger.ts
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--filter=blob:none"
];
/** As git itself fetches what a filter left out: without telling what is here, which would have to be whole. */
const FETCH_CONTENTS = [
	"-c",
	"fetch.negotiationAlgorithm=noop",
	...FETCH,
	"--recurse-submodules=no"
];
const TIP = "refs/gitsm/tip";
/**
* Fetches the names of all files, and then the contents of those that are wanted: of 100,000 records a gate reads one.
* A forge that gives everything at once is asked once.
*/
async function fetchPartialLedger(git, branch, isWanted) {
	const name = parseBranchName(branch);
	if (name === void 0) throw new RangeError(`not the name of a branch: ${branch}`);
	await fetch(git, [
		...FETCH,
		"--depth=1",
		git.url,
		`+refs/heads/${name}:${TIP}`
	]);
	const commit = (await git.expect([
		"rev-parse",
		"--verify",
		"--quiet",
		`${TIP}^{commit}`
	])).trim();
	const source = openCommit(git.repository, commit);
	const files = (await source.list()).filter(({ path }) => isWanted(path));
	await fetchMissing(git, [...new Set(files.map(({ blob }) => blob))].filter((blob) => blob !== void 0));
	return {
		commit,
		list: async () => files,
		read: source.read
	};
}
/** What is here is listed, not asked for one by one: a question about an object that was left out would be an error. */
async function fetchMissing(git, blobs) {
	const here = await git.expect([
		"cat-file",
		"--batch-all-objects",
		"--batch-check=%(objectname)"
	]);
	const known = new Set(here.split("\n"));
	const missing = blobs.filter((blob) => isObjectId(blob) && !known.has(blob));
	if (missing.length > 0) await fetch(git, [
		...FETCH_CONTENTS,
		git.url,
		...missing
	]);
}
async function fetch(git, args) {
	const { code, err } = await git.run(args);
	if (code !== 0) throw new GitError("fetch", code, err);
}
// actions/gate-deployment/fetch-ledger.ts
/** The records of another repository of the same forge, without a checkout. */
function fetchLedgerFrom({ serverUrl, scratch, now }, { ledger, branch, token }) {
	return async (change) => {
		const url = `${serverUrl}/${ledger.owner}/${ledger.repo}.git`;
		const git = await openTokenGit({
			url,
			token,
			scratch,
			now
		});
		return loadLedger(await fetchPartialLedger(git, branch, isReadByGate(change)), loadPorts);
	};
}
// actions/gate-deployment/read-order.ts
function readOrder({ serverUrl, owner, repo, run, actor }) {
	const [ledgerOwner = "", ledgerName = ""] = expected("ledger", readInput("ledger"), /^[\w.-]{1,100}\/[\w.-]{1,100}$/).split("/");
	const [sha, digest, pull] = [
		readInput("sha"),
		readInput("digest"),
		readInput("pull-request")
	];
	return {
		ledger: {
			owner: ledgerOwner,
			repo: ledgerName
		},
		branch: expected("branch", readInput("branch"), /^\S{1,200}$/),
		change: expected("change", readInput("change"), /^CHG-[1-9]\d{0,8}$/),
		deployment: {
			repository: expected("repository", readInput("repository"), /^[\w.-]{1,100}\/[\w.-]{1,100}$/),
			environment: expected("environment", readInput("environment"), /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
			sha: sha === "" ? void 0 : expected("sha", sha, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
			digest: digest === "" ? void 0 : expected("digest", digest, /^sha256:[0-9a-f]{64}$/),
			pull_request: pull === "" ? void 0 : Number(expected("pull-request", pull, /^[1-9]\d{0,8}$/))
		},
		phase: phaseIn(readInput("phase")),
		run: `${serverUrl}/${owner}/${repo}/actions/runs/${run}`,
		actor
	};
}
function expected(name, text, shape) {
	if (shape.test(text)) return text;
	throw new Error(`the input ${name} is ${text === "" ? "empty" : `not as it must be: ${JSON.stringify(text.slice(0, 100))}`}`);
}
function phaseIn(text) {
	if (text === "ask" || text === "succeeded" || text === "failed") return text;
	throw new Error(`the input phase takes ask, succeeded or failed, not ${JSON.stringify(text.slice(0, 100))}`);
}
// actions/gate-deployment/index.ts
try {
	await main();
} catch (error) {
	setOutput("answer", "no");
	fail(error);
}
async function main() {
	const runner = readRunner();
	const order = readOrder({
		...runner,
		run: process.env.GITHUB_RUN_ID ?? "",
		actor: process.env.GITHUB_ACTOR ?? ""
	});
	const token = readToken();
	const tell = (phase, reason) => sendDispatch({
		token,
		baseUrl: runner.apiUrl
	}, order.ledger, {
		type: DEPLOYMENT_EVENT,
		payload: toPayload(reportOf(order, phase, reason))
	});
	if (order.phase !== "ask") {
		await tell(order.phase);
		setOutput("answer", "");
		return logLine(`${order.change} was told that the deployment ${order.phase}`);
	}
	const fetchLedger = fetchLedgerFrom(runner, {
		token,
		...order
	});
	const asked = await askGate({
		...order,
		now: runner.now
	}, {
		fetchLedger,
		hashText,
		loadZone: createZoneLoader()
	});
	const answer = asked.answer === "no" ? asked : await announced(asked, () => tell("started"));
	say(answer);
	if (answer.answer !== "no") return;
	const bypass = readInput("bypass").trim();
	if (bypass === "" || isHopeless(answer)) return fail(/* @__PURE__ */ new Error(`${order.change}: no. ${reasonsOf(answer)}`));
	await tell("bypassed", bypass);
	setOutput("answer", "bypassed");
	notice(`${order.change}: the gate said no and was bypassed; the change now owes a review.`);
}
function reportOf({ change, deployment, run, actor }, phase, reason) {
	return {
		change,
		deployment,
		run,
		actor,
		phase,
		reason
	};
}
/** A start that the ledger does not hear of would be a deployment that nobody knows. */
async function announced(answer, tell) {
	if (readInput("announce") !== "true") return answer;
	try {
		await tell();
		return answer;
	} catch (error) {
		const says = `the ledger could not be told of the start: ${error instanceof Error ? error.message : String(error)}`.slice(0, 500);
		return refusal(answer.change, answer.asked_at, {
			code: "untold_start",
			says
		});
	}
}
/** Where there is no change nobody could review it afterwards. */
function isHopeless({ reasons }) {
	return reasons.some(({ code }) => code === "unknown_change");
}
function reasonsOf({ reasons }) {
	return reasons.map(({ says }) => says).join("; ");
}
function say(answer) {
	const words = {
		yes: "yes",
		yes_not_yet_authorised: "yes, not yet authorised",
		no: "no"
	};
	const owed = answer.authorise_by === null ? "" : `: to be authorised by ${answer.authorise_by}`;
	logLine(`${answer.change}: ${words[answer.answer]}${owed}`);
	for (const { code, says } of answer.reasons) logLine(`  ${code}: ${says}`);
	for (const remark of answer.remarks) logLine(`  ${remark}`);
	const lines = answer.reasons.map(({ says }) => `- ${encodeMarkdownInline(says, 500)}`);
	summarise([`**${answer.change}: ${words[answer.answer]}**${owed}`, ...lines].join("\n"));
	setOutput("answer", answer.answer);
	setOutput("reasons", JSON.stringify(answer.reasons));
	setOutput("authorise-by", answer.authorise_by ?? "");
	setOutput("until", answer.until ?? "");
}
export {};
