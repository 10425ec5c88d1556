import { r as logLine, u as summarise } from "./chunks/token-git-DIlV11R-.js";
import { n as openForge, t as runAction } from "./chunks/open-stage-BojbfoJc.js";
import { r as wantedPulls, t as byHead } from "./chunks/wanted-pulls-C9CK88Df.js";
import { t as openDesk } from "./chunks/desk-BJyk9rw-.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { n as locateAll, t as locateFindings } from "./chunks/locate-findings-1OYiquzC.js";
import { n as validateRecords } from "./chunks/validate-records-B2HfBVdC.js";
import { m as LEDGER_FOLDERS } from "./chunks/load-ledger-flsHO6_I.js";
import { n as encodeMarkdownInline } from "./chunks/markdown-inline-CLhcZ6yi.js";
import { a as toVisibleText } from "./chunks/visible-text-DCDPwVPG.js";
import { a as mend, o as says } from "./chunks/storable-text-BmVNsrtJ.js";
import { t as RECORDS_STATUS } from "./chunks/status-names-Dj4rVf2C.js";
// src/app/change/check-pull-request.ts
/**
* What is wrong in the files that a pull request changes, and what is wrong elsewhere through it, such as a link to
* what it removes. What was wrong before, in files that it leaves alone, is not held against it.
*/
function checkPullRequest(check) {
	const { base, merged, author, changed, ...options } = check;
	const since = {
		ledger: base,
		...author === void 0 ? {} : { author }
	};
	const after = validateRecords(merged, {
		...options,
		since
	}).findings;
	const touched = new Set(changed);
	if (after.every(({ place }) => touched.has(place.path))) return after;
	const before = new Set(validateRecords(base, options).findings.map(keyOf));
	return after.filter((found) => touched.has(found.place.path) || !before.has(keyOf(found)));
}
function keyOf({ code, place, args }) {
	return JSON.stringify([
		code,
		place.path,
		place.pointer,
		place.on,
		args
	]);
}
// src/app/change/merged-changes.ts
/**
* What merging a pull request into `base` changes there. Where the two conflict nothing can be merged, and what the
* pull request changed since it parted is shown in its stead. Throws where its commits cannot be had.
*/
async function mergedChanges({ number, head }, base, { forge, objects }) {
	const mergeBase = await forge.mergeBase(base, head);
	if (mergeBase === void 0) throw new Error(`pull request ${number} shares no history with the branch of records`);
	if ((await Promise.all([objects.fetchCommit(head), objects.fetchCommit(mergeBase)])).includes(false)) throw new Error(`the commits of pull request ${number} could not be fetched`);
	const tree = await objects.mergeTree({
		base: mergeBase,
		ours: base,
		theirs: head
	});
	return tree === void 0 ? objects.changes(mergeBase, head) : objects.changes(base, tree);
}
// src/core/proposal/records-verdict.ts
function verdictOf(findings, changed) {
	const counts = [
		"error",
		"warning",
		"info"
	].map((severity) => [severity, findings.filter((found) => found.severity === severity).length]);
	const told = counts.filter(([, count]) => count > 0).map(([severity, count]) => countOf(count, WORDS[severity]));
	const files = changed === 0 ? "no record is touched" : `${countOf(changed, ["file", "files"])} of records checked`;
	const description = told.length === 0 ? `${files}, nothing is wrong` : `${told.join(", ")}; ${files}`;
	return {
		state: counts.some(([severity, count]) => severity === "error" && count > 0) ? "failure" : "success",
		description
	};
}
const WORDS = {
	error: ["error", "errors"],
	warning: ["warning", "warnings"],
	info: ["remark", "remarks"]
};
function countOf(count, [one, many]) {
	return `${count} ${count === 1 ? one : many}`;
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
/** A finding as a remark on its line. */
function toAnnotation(found) {
	const { line, column, endLine = line, endColumn } = found.position;
	return {
		path: found.place.path,
		line,
		endLine,
		...endLine === line && endColumn !== void 0 ? { columns: [column, endColumn] } : {},
		level: LEVELS[found.severity],
		title: found.code,
		message: toVisibleText(`${says(found)}\n${mend(found)}`)
	};
}
/** Some are spelled out; all of them stand on their lines. */
const MOST_ROWS = 100;
/** The findings as a table for the job's page. */
function findingsTable(findings) {
	if (findings.length === 0) return "Nothing is wrong.";
	const rows = findings.slice(0, MOST_ROWS).map((found) => {
		const { line, column } = found.position;
		return `| ${encodeMarkdownInline(`${found.place.path}:${line}:${column}`)} | ${found.severity} | ${encodeMarkdownInline(found.code)} | ${told(says(found))} ${told(mend(found))} |`;
	});
	const rest = findings.length - rows.length;
	return [
		"| Where | How grave | Code | What, and how to mend it |",
		"| --- | --- | --- | --- |",
		...rows,
		...rest > 0 ? ["", `and ${rest} more`] : []
	].join("\n");
}
function told(sentence) {
	return encodeMarkdownInline(sentence, 400);
}
// actions/validate-records/judge-head.ts
const CHECK = "gitsm findings";
/**
* Checks the pull requests that share a head and puts one status on it. Pending comes first where there is nothing yet,
* and the result only while the head is still one of an open pull request.
*/
async function judgeHead(pulls, parts) {
	const [first] = pulls;
	if (first === void 0) throw new RangeError("no pull request has this head");
	const { head } = first;
	const say = (state, description) => parts.stage.tell([{
		kind: "status",
		key: `records:${head}:${state}`,
		sha: head,
		context: RECORDS_STATUS,
		state,
		description
	}]);
	if (!(await parts.statuses(head)).some(({ context }) => context === "gitsm / records")) await say("pending", "the records are being checked");
	const judged = await judge(pulls, parts);
	if ((await parts.desk.forge.pull(first.number))?.head === head) await say(judged.state, judged.description);
	return judged;
}
async function judge(pulls, parts) {
	try {
		const each = [];
		for (const pull of pulls) each.push(await findingsOf(pull, parts));
		const findings = uniqueFindings(each.flatMap((found) => found.findings));
		const verdict = verdictOf(findings, Math.max(...each.map(({ files }) => files)));
		await putOnLines(pulls[0]?.head ?? "", findings, verdict, parts);
		const numbers = pulls.map(({ number }) => number).join(", ");
		return {
			...verdict,
			summary: `### Records of pull request ${numbers}\n\n${findingsTable(findings)}`
		};
	} catch (cause) {
		return {
			state: "error",
			description: "the records could not be checked; the next run tries again",
			summary: "",
			cause
		};
	}
}
async function findingsOf(pull, { stage, desk, proposals }) {
	const { tip, runner } = stage;
	const changes = (await mergedChanges(pull, tip.commit, desk)).filter(({ path }) => LEDGER_FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
	if (changes.length === 0) return {
		findings: [],
		files: 0
	};
	const merged = await desk.loadMerged(changes);
	const findings = checkPullRequest({
		base: tip.ledger,
		merged,
		now: runner.now,
		loadZone: createZoneLoader(),
		changed: changes.map(({ path }) => path),
		author: pull.author?.login,
		proposals: new Set(proposals.filter((other) => other.pull !== pull.number).map(({ id }) => id))
	});
	const after = new Map(changes.map(({ path, after: file }) => [path, file?.blob]));
	const readText = (path) => after.has(path) ? readBlob(after.get(path), desk) : tip.readText(path);
	return {
		findings: await locateFindings(findings, {
			readText,
			locateAll
		}),
		files: changes.length
	};
}
async function readBlob(blob, { objects }) {
	return blob === void 0 ? void 0 : objects.readBlob(blob);
}
/** Two pull requests of one head find the same things. */
function uniqueFindings(findings) {
	const keyOf = ({ code, place, args }) => JSON.stringify([
		code,
		place.path,
		place.pointer,
		place.on,
		args
	]);
	return [...new Map(findings.map((found) => [keyOf(found), found])).values()];
}
/** Remarks on the commit itself: those of the job would hang on the base, whose code it runs. */
async function putOnLines(head, findings, verdict, { stage }) {
	const annotations = findings.map(toAnnotation);
	const key = `findings:${hashText(JSON.stringify(annotations))}`;
	await stage.tell([{
		kind: "check_run",
		key,
		sha: head,
		name: CHECK,
		annotations,
		conclusion: verdict.state === "failure" ? "failure" : findings.length > 0 ? "neutral" : "success",
		title: verdict.description,
		summary: findingsTable(findings)
	}]);
}
// actions/validate-records/index.ts
await runAction("validate-records", async (stage) => {
	const desk = openDesk(stage);
	const open = await desk.forge.openPulls();
	const wanted = byHead(wantedPulls(open, stage.runner).pulls);
	const proposals = await desk.proposals(open);
	const statuses = openForge(stage.client, {
		owner: stage.runner.owner,
		repo: stage.runner.repo
	}, stage.runner.defaultBranch).statuses;
	const failures = [];
	for (const [head, pulls] of wanted) {
		const judged = await judgeHead(pulls, {
			stage,
			desk,
			proposals,
			statuses
		});
		logLine(`${head}: ${judged.description}`);
		if (judged.summary !== "") summarise(judged.summary);
		if (judged.cause !== void 0) failures.push(judged.cause);
	}
	if (failures.length > 0) throw failures[0];
});
export {};
