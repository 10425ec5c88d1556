import { n as fail, r as logLine } from "./chunks/token-git-DIlV11R-.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { a as documentCheck } from "./chunks/outcome-D-lMEDqk.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { n as showDeployment, t as deliveryOf } from "./chunks/match-delivery-25yCncKK.js";
import { n as toEntry } from "./chunks/attribution-BxQgbmFY.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { i as toInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { n as moveRecord } from "./chunks/move-record-Dg2dpEPT.js";
import { n as readReport } from "./chunks/deployment-report-DE_IL7FB.js";
import { t as emptyPlan } from "./chunks/plan-Bn9gLiEA.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
// src/app/gate/note-deployment.ts
/**
* Journals what a pipeline tells of a deployment: its start sets the change to work, its success to review once all
* that it delivers is deployed; after a failure or a bypass a review is owed. The same report twice is one.
*/
function noteDeployment(ledger, report, options) {
	if (!isListed(report, options)) return refuse(`${options.sender.login} is not among deployments.senders`);
	const entry = ledger.entries.find(({ record }) => record.id === report.change);
	if (entry?.kind !== "change") return refuse(`there is no ${report.change}`);
	const rule = ruleOf(report, options.hashText);
	if (entry.record.journal.some(({ source }) => source?.rule === rule)) return toPlan([], report);
	return toPlan([...move(ledger, entry, {
		report,
		rule,
		options
	}) ?? [noteAlone(entry, {
		report,
		rule,
		options
	})], ...reviewEdits(entry, report.phase, options)], report);
}
function refuse(reason) {
	return {
		ok: false,
		reason
	};
}
function toPlan(effects, { change, phase, deployment }) {
	return {
		ok: true,
		plan: {
			files: {
				effects,
				summary: effects.length === 0 ? [] : [`${change}: deployment of ${showDeployment(deployment)} ${phase}`]
			},
			subject: commitSubject("note a deployment of", [change]),
			forge: []
		}
	};
}
/** By number: a login can change hands. */
function isListed({ deployment }, { sender, organisation }) {
	return (organisation.deployments?.senders ?? []).some(({ user_id, repositories }) => user_id === sender.id && (repositories === void 0 || repositories.some((name) => name.toLowerCase() === deployment.repository.toLowerCase())));
}
/** Known again by what was deployed, by which run, and how far it came. */
function ruleOf(report, hashText) {
	const key = JSON.stringify([
		report.run,
		report.phase,
		...Object.values(report.deployment)
	]);
	return `deployment/${report.phase}/${hashText(key).slice(7, 23)}`;
}
function attributionOf({ rule, options }) {
	return {
		by: options.us,
		at: options.now,
		proven: true,
		source: { rule }
	};
}
function noteOf({ report, options }) {
	const { phase, deployment, run, actor, reason } = report;
	const why = reason === void 0 ? "" : ` The gate said no; ${actor} gave as the reason: ${reason}`;
	return `Deployment of ${showDeployment(deployment)} ${phase}, told by ${options.sender.login} for ${actor}: ${run}.${why}`;
}
/** `undefined` where the change stays where it is, or may not move: then it is noted alone. */
function move(ledger, entry, telling) {
	const to = nextState(entry, telling.report);
	if (to === void 0) return void 0;
	const { checkDocument, now } = telling.options;
	const at = formatInstant(now);
	const fields = to === "implementing" ? { "implemented.start": at } : { "implemented.end": at };
	const outcome = moveRecord(ledger, entry.record.id, to, {
		...attributionOf(telling),
		checkDocument,
		note: noteOf(telling),
		fields
	});
	return outcome.ok ? outcome.plan.effects : void 0;
}
function nextState({ record }, report) {
	if (report.phase === "started" && record.state === "scheduled") return "implementing";
	if (report.phase !== "succeeded" || record.state !== "implementing") return void 0;
	const done = new Set(record.journal.flatMap(({ note }) => deliveriesIn(record, note)));
	const now = deliveryOf(record, report.deployment);
	return (record.delivers ?? []).filter((_, index) => index !== now && !done.has(index)).length === 0 ? "review" : void 0;
}
/** What was told as deployed before, by the words of our own entries. */
function deliveriesIn(record, note) {
	if (!(note?.startsWith("Deployment of ") === true && note.includes(" succeeded, told by "))) return [];
	return (record.delivers ?? []).flatMap(({ repository, environment }, index) => note?.startsWith(`Deployment of ${repository}`) && note.includes(` to ${environment} succeeded`) ? [index] : []);
}
function noteAlone(entry, telling) {
	const value = recordToJson(toEntry(entry.record.journal, attributionOf(telling), { note: noteOf(telling) }));
	return {
		kind: "edit_record",
		path: entry.path,
		edits: [{
			op: "append",
			pointer: "/journal",
			value
		}]
	};
}
const DAY = 86400;
function reviewEdits({ path, record }, phase, { now, organisation }) {
	if (phase !== "failed" && phase !== "bypassed") return [];
	const due = formatInstant(toInstant(now + (organisation.review?.change_within_days ?? 5) * DAY));
	const owed = [{
		op: "set",
		pointer: "/review",
		value: fieldToJson({
			...record.review,
			required: true,
			due_at: record.review?.due_at ?? due
		})
	}];
	const isAsked = (record.tasks ?? []).some(({ id }) => id === "bypass-review");
	if (phase === "failed" || isAsked) return [{
		kind: "edit_record",
		path,
		edits: owed
	}];
	const task = {
		id: "bypass-review",
		title: "Find out why it was deployed past the gate",
		kind: "review",
		state: "open",
		due_at: due
	};
	return [{
		kind: "edit_record",
		path,
		edits: [...owed, {
			op: "append",
			pointer: "/tasks",
			value: task
		}]
	}];
}
// actions/note-deployment/index.ts
const NOTHING = {
	files: emptyPlan,
	subject: "",
	forge: []
};
await runAction("note-deployment", async ({ carryOut, runner, organisation, us }) => {
	const { event, payload, now } = runner;
	if (event !== "repository_dispatch" || payload.action !== "gitsm-deployment") return;
	const read = readReport(payload.client_payload);
	const sender = senderOf(payload.sender);
	if (!read.ok || sender === void 0) return fail(/* @__PURE__ */ new Error(`the deployment was not noted: ${read.ok ? "its sender is not known" : read.reason}`));
	const options = {
		now,
		sender,
		us: us.login,
		organisation,
		hashText,
		checkDocument: await documentCheck(["change"])
	};
	let refused;
	await carryOut(({ ledger }) => {
		const noted = noteDeployment(ledger, read.report, options);
		refused = noted.ok ? void 0 : noted.reason;
		return noted.ok ? noted.plan : NOTHING;
	});
	if (refused !== void 0) fail(/* @__PURE__ */ new Error(`the deployment was not noted: ${refused}`));
	else logLine(`${read.report.change}: ${read.report.phase}`);
});
function senderOf(sender) {
	if (typeof sender !== "object" || sender === null || !("id" in sender) || !("login" in sender)) return void 0;
	const { id, login } = sender;
	return typeof id === "number" && typeof login === "string" ? {
		id,
		login
	} : void 0;
}
export {};
