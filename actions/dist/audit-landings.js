import { l as setOutput, r as logLine, u as summarise } from "./chunks/token-git-DIlV11R-.js";
import { r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { o as read } from "./chunks/octokit-ByUV0E-L.js";
import { n as toAccount, r as toSeconds } from "./chunks/pull-facts-g5yUeNng.js";
import { n as readNewestIssuesBy } from "./chunks/read-issues-DqoJZnDC.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { i as registerUnauthorised, n as landingKeyOf, o as landingKey, r as openUnauthorised, s as toldLandings, t as issuesOf } from "./chunks/unauthorised-change-0AniPRjT.js";
import { u as classOf } from "./chunks/decide-qkGViuEc.js";
import { t as ledgerFacts } from "./chunks/ledger-facts-Bhf_mjjk.js";
import { n as isSameJson } from "./chunks/json-CaPr7KL-.js";
import { n as recordToJson } from "./chunks/record-json-C6QMlX3B.js";
import { t as judgeHistory } from "./chunks/judge-history-iWEwdn6t.js";
import { n as readSaid, t as gatherDecisionFacts } from "./chunks/gather-decision-facts-BDYvdUhq.js";
import { c as toRecordId, o as pathKind } from "./chunks/record-id-DrBCxwok.js";
import { t as factsAt } from "./chunks/facts-at-merge-DluWEiWV.js";
import { t as decideChange } from "./chunks/decide-change-Cp-Vqsrx.js";
import { n as toChangedPath, r as touchedChanges } from "./chunks/gather-content-BQezHR-S.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
import { t as openDesk } from "./chunks/desk-BJyk9rw-.js";
import { n as readAudited } from "./chunks/audited-IvOJKZ4x.js";
// src/adapters/github/landings.ts
/** What landed on a branch, by the forge's own record. */
function openLandings(client, name) {
	const { repos } = client.rest;
	return {
		landed: async (tip, { until, most }) => {
			const parents = /* @__PURE__ */ new Map();
			const found = [];
			let next = tip;
			while (next !== void 0 && next !== until && found.length < most) {
				if (!parents.has(next)) {
					const page = await read(() => repos.listCommits({
						...name,
						sha: next ?? tip,
						per_page: 100
					}));
					for (const one of page.data) parents.set(one.sha, one.parents[0]?.sha);
				}
				if (!parents.has(next)) throw new Error(`the forge does not tell of ${next}`);
				const parent = parents.get(next);
				found.push({
					sha: next,
					parent
				});
				next = parent;
			}
			return found;
		},
		pushes: async (branch) => {
			return (await read(() => repos.listActivities({
				...name,
				ref: `refs/heads/${branch}`,
				per_page: 100
			}))).data.map(({ after, actor, timestamp }) => ({
				after,
				by: toAccount(actor),
				at: parseInstant(toSeconds(timestamp))
			}));
		}
	};
}
// src/core/audit/landed-push.ts
/** What moves on while a registered change is carried out; none of it alters what was approved. */
const PROGRESS = [...[
	"state",
	"journal",
	"title",
	"labels",
	"watchers",
	"links",
	"tasks",
	"hold",
	"implemented",
	"close",
	"review"
], ...[
	"cancellation",
	"priority",
	"priority_override",
	"impact",
	"urgency",
	"assignee",
	"announced",
	"manual_due"
]];
/** Whether an edit of a change leaves everything that was approved as it is. */
function isProgress({ before, after }) {
	if (before === null || after === null) return false;
	const [old, now] = [recordToJson(before), recordToJson(after)];
	return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].every((name) => PROGRESS.includes(name) || isSameJson(old[name] ?? null, now[name] ?? null));
}
/** A push decided like a pull request that nobody reviewed: only what asks for nobody may come that way. */
function pushFacts({ base, branch, commit, by, at, changed, changes }) {
	const identity = by ?? {};
	return {
		...ledgerFacts(base.ledger, []),
		now: at,
		default_branch: branch,
		pull_request: {
			number: 1,
			author: by,
			base: {
				branch,
				commit: base.commit
			},
			head: commit,
			merge_base: base.commit,
			draft: false,
			opened_at: at,
			base_changed_at: null,
			pushers: [],
			counts: {
				commits: 1,
				changed_paths: changed.length,
				reviews: 0
			}
		},
		changed_paths: [...changed],
		commits: [{
			sha: commit,
			author: identity,
			committer: identity,
			co_authors: [],
			base_merge: false,
			paths: changed.map(({ path }) => path)
		}],
		reviews: [],
		permissions: {},
		digests: { [commit]: {
			changes: [],
			paths: []
		} },
		changes: [...changes],
		waivers: [],
		emergency: null,
		truncated: []
	};
}
// src/app/audit/judge-landing.ts
const IN_ORDER = { is: "in_order" };
/** Decides once more what landed, by the policy of before, from git and the forge. */
async function judgeLanding(landing, tip, ports) {
	const { objects } = ports;
	for (const commit of [landing.base, landing.commit]) if (!await objects.fetchCommit(commit)) return untold(`${commit.slice(0, 7)} could not be fetched`);
	const ledger = await ports.loadAt(landing.base);
	const changes = await objects.changes(landing.base, landing.commit);
	const paths = changes.map(({ path }) => path).sort();
	const waiting = tip.drafts.find(({ path }) => landing.pull !== null && paths.includes(path));
	if (waiting !== void 0) return untold(`${waiting.path} is not registered yet`);
	const sides = {
		mergeBase: landing.base,
		head: landing.commit
	};
	const touched = await touchedChanges(changes, sides, {
		base: ledger,
		now: landing.at ?? ports.now
	}, ports);
	const about = {
		landing,
		ledger,
		changes,
		touched
	};
	return {
		judgement: isGoverned(ledger, ports) ? await judge(about, ports) : IN_ORDER,
		paths,
		service: (touched[0]?.after ?? touched[0]?.before)?.service
	};
}
function untold(why) {
	return {
		judgement: {
			is: "untold",
			why
		},
		paths: [],
		service: void 0
	};
}
/** Until the configuration names the repository it is a copy in which nothing holds yet. */
function isGoverned({ configuration }, { repository }) {
	return configuration.organisation?.value.repository?.toLowerCase() === repository.toLowerCase();
}
async function judge(about, ports) {
	if (about.landing.by?.id === ports.us && about.landing.pull === null) return judgeOurs(about);
	const forged = await forgedEvidence(about, ports);
	if (forged !== void 0) return {
		is: "unauthorised",
		why: forged
	};
	return about.landing.pull === null ? judgePush(about, ports) : judgePull(about, about.landing.pull, ports);
}
/** Whoever can run a workflow can push in our name: the rules are never ours to change. */
function judgeOurs({ ledger, changes }) {
	const policy = ledger.configuration.approvals?.value;
	const control = changes.find(({ path }) => policy === void 0 || classOf(path, policy) === "control");
	if (control === void 0) return IN_ORDER;
	return {
		is: "unauthorised",
		why: `our own account changed ${control.path}, which it never does`
	};
}
/** Evidence, or its absence, that came by another hand than ours. */
async function forgedEvidence({ landing, ledger, changes }, ports) {
	const records = changes.filter(({ path }) => pathKind(path).is === "record");
	const filesOf = (side) => records.flatMap((one) => one[side] === null ? [] : [{
		path: one.path,
		...one[side]
	}]);
	const [before, after] = [await ports.loadFiles(filesOf("before")), await ports.loadFiles(filesOf("after"))];
	const found = judgeHistory(before.entries, after.entries, {
		configuration: ledger.configuration,
		author: landing.by?.login ?? "somebody unknown"
	}).find(({ code }) => code === "HISTORY_EVIDENCE_FORGED");
	if (found === void 0) return void 0;
	const { what, field } = found.args;
	return `${String(field)} of ${found.place.path} was ${String(what)} by hand, which only registration writes`;
}
/** What is carried out, and edits that ask for nobody, may come past pull requests; nothing else does. */
async function judgePush({ landing, ledger, changes, touched }, ports) {
	const carried = new Set(touched.filter(isProgress).map(({ path }) => path));
	const changed = changes.filter(({ path }) => !carried.has(path)).map(toChangedPath);
	if (changed.length === 0) return IN_ORDER;
	const facts = pushFacts({
		branch: ports.branch,
		commit: landing.commit,
		by: landing.by,
		changed,
		base: {
			commit: landing.base,
			ledger
		},
		at: formatInstant(landing.at ?? ports.now),
		changes: touched.filter(({ path }) => !carried.has(path))
	});
	const decision = decideChange(facts, ports);
	if (decision.state === "success") return IN_ORDER;
	return {
		is: "unauthorised",
		why: `pushed past pull requests; the policy says ${sayingOf(decision)}`
	};
}
async function judgePull({ landing, ledger }, number, ports) {
	const pull = await ports.forge.pull(number);
	const mergedAt = parseInstant(pull?.merged?.at ?? "");
	if (pull?.merged === void 0 || pull.merged === null || mergedAt === void 0) return {
		is: "untold",
		why: `pull request ${number} could not be read`
	};
	const others = ports.proposals?.filter((other) => other.pull !== number && other.openedAt <= (pull.merged?.at ?? ""));
	const base = {
		commit: landing.base,
		ledger
	};
	const words = readSaid(await ports.forge.comments(number), ports.us);
	const context = {
		...ports,
		base,
		words,
		defaultBranch: ports.branch,
		now: mergedAt,
		others: others ?? null
	};
	const gathered = factsAt(await gatherDecisionFacts(pull, context), pull.merged.at);
	const decision = decideChange(gathered, ports);
	if (decision.state === "success") return IN_ORDER;
	const says = `merged without its approval; the policy says ${sayingOf(decision)}`;
	return decision.state === "error" && gathered.truncated.length > 0 ? {
		is: "untold",
		why: says
	} : {
		is: "unauthorised",
		why: says
	};
}
function sayingOf({ state, description }) {
	return `${state}: ${description}`;
}
// src/app/audit/landings.ts
/** How far back an audit goes that knows of none before it. */
const MOST = 200;
/** What landed since an audit, oldest first. The very first commit of a repository landed on nothing, and is none. */
async function listLandings(tip, since, { landings, forge, branch, us }) {
	if (tip === since) return [];
	const commits = (await landings.landed(tip, {
		until: since,
		most: MOST
	})).toReversed();
	const pushes = new Map((await landings.pushes(branch)).map((push) => [push.after, push]));
	const found = [];
	let base;
	let waiting;
	for (const { sha, parent } of commits) {
		base ??= parent;
		const push = pushes.get(sha);
		const isOurs = push?.by?.id === us;
		const pull = isOurs ? void 0 : await forge.pullOfCommit(sha);
		const isNext = waiting !== void 0 && (isOurs || (pull ?? null) !== waiting.pull);
		if (isNext && waiting !== void 0) found.push(waiting);
		if (isNext) base = parent;
		waiting = base === void 0 ? void 0 : {
			base,
			commit: sha,
			by: push?.by ?? null,
			at: push?.at,
			pull: pull ?? null
		};
		if (push === void 0 || waiting === void 0) continue;
		found.push(waiting);
		[waiting, base] = [void 0, void 0];
	}
	return waiting === void 0 ? found : [...found, waiting];
}
// src/app/audit/audit-landings.ts
/** So many landings of ours in a row are remembered as seen; a few are looked at again, which costs no commit. */
const MANY_OF_OURS = 50;
/** After a day of asking in vain a landing that nothing can be told of is not authorised. */
const PATIENCE_SECONDS = 86400;
/** Decides again what landed since the last audit. */
async function auditLandings(tip, since, ports) {
	const landings = await listLandings(tip.commit, since, ports);
	const told = toldLandings(tip.ledger);
	const unauthorised = [];
	const untold = [];
	let until;
	let ours = 0;
	for (const landing of landings) {
		const found = told.has(landing.commit) ? void 0 : await judgeLanding(landing, tip.ledger, ports);
		const verdict = found === void 0 ? { is: "in_order" } : insist(found.judgement, landing, ports);
		if (verdict.is === "untold") untold.push(`${landing.commit.slice(0, 7)}: ${verdict.why}`);
		if (found !== void 0 && verdict.is === "unauthorised") unauthorised.push({
			landing,
			why: verdict.why,
			paths: found.paths,
			service: found.service
		});
		ours = landing.by?.id === ports.us ? ours + 1 : 0;
		if (untold.length === 0 && (ours === 0 || ours > MANY_OF_OURS)) until = landing.commit;
	}
	return {
		landings: landings.length,
		unauthorised,
		untold,
		until
	};
}
function insist(judgement, { at }, { now }) {
	if (judgement.is !== "untold" || at === void 0 || at > now - PATIENCE_SECONDS) return judgement;
	return {
		is: "unauthorised",
		why: `it cannot be told whether it was approved: ${judgement.why}`
	};
}
// src/app/audit/tell-unauthorised.ts
/**
* A record for each unauthorised landing that has none. Its issue comes first: where there is none yet it is opened,
* and the record follows when it is there. A second issue for the same is closed.
*/
function tellUnauthorised({ entries }, unauthorised, issues, options) {
	const effects = [];
	const forge = [...closeSurplus(entries, issues, options.us.user_id)];
	const ids = [];
	for (const found of unauthorised) {
		const [first] = issuesOf(found, issues, options.us.user_id);
		const openedAt = parseInstant(first?.created_at ?? "");
		if (entries.some(({ record }) => record.source?.key === landingKey(found.landing))) continue;
		if (first === void 0 || openedAt === void 0) {
			forge.push(openUnauthorised(found, options.repositoryUrl));
			continue;
		}
		const { us, organisation, repository } = options;
		effects.push(registerUnauthorised(found, {
			number: first.number,
			openedAt,
			us: us.login,
			organisation,
			repository
		}));
		ids.push(toRecordId("change", first.number));
	}
	return {
		files: {
			effects,
			summary: ids.map((id) => `${id}: an unauthorised change`)
		},
		subject: commitSubject("tell of unauthorised changes", ids.slice(0, 5)),
		forge
	};
}
/** Two runs may have opened one each; the record has the number of one, and the other is its duplicate. */
function closeSurplus(entries, issues, us) {
	const numbers = new Map(entries.map(({ record }) => [record.source?.key, record.source?.number]));
	return issues.flatMap((issue) => {
		const key = landingKeyOf(issue, us);
		const number = key === void 0 ? void 0 : numbers.get(key);
		if (number === void 0 || number === issue.number || issue.state !== "open") return [];
		const body = `#${number} is about the same.`;
		return [{
			key: `duplicate/${issue.number}`,
			kind: "notice",
			issue: issue.number,
			body
		}, {
			key: `surplus/${issue.number}`,
			kind: "issue_state",
			issue: issue.number,
			state: "not_planned"
		}];
	});
}
const RECENT_SECONDS = 172800;
/** Whether an issue of an unauthorised change may be open that nobody needs: only what was found lately can have two. */
function hasRecent({ entries }, now) {
	return entries.some(({ record }) => {
		return record.source?.key?.startsWith("unauthorised/") === true && (parseInstant(record.opened_at) ?? 0) > now - RECENT_SECONDS;
	});
}
// actions/audit-landings/index.ts
/** What people do on issues lands nothing: pushes and the clock start the audit, and the others cost no request. */
const LANDING_NOTHING = ["issues", "issue_comment"];
await runAction("audit-landings", async (stage) => {
	if (LANDING_NOTHING.includes(stage.runner.event)) return;
	const audit = await auditor(stage);
	let audited = await audit(stage.tip);
	const tell = () => stage.carryOut(async (tip) => {
		audited = await audit(tip);
		return tellUnauthorised(tip.ledger, audited.unauthorised, await issuesFor(tip, audited, stage), optionsOf(stage));
	});
	const { told } = await tell();
	if (told.done.some((key) => key.startsWith("unauthorised/"))) await tell();
	setOutput("audited", audited.until ?? "");
	setOutput("unauthorised", audited.unauthorised.length);
	for (const { landing, why } of audited.unauthorised) logLine(`${landing.commit}: unauthorised, ${why}`);
	for (const line of audited.untold) logLine(`${line}; the next run asks again`);
	if (audited.landings > 0) summarise(`Audit: ${audited.landings} landings, ${audited.unauthorised.length} unauthorised`);
});
/** One answer for each tip: a plan is decided several times, and the past does not change meanwhile. */
async function auditor(stage) {
	const { client, runner, us } = stage;
	const landings = openLandings(client, {
		owner: runner.owner,
		repo: runner.repo
	});
	const since = await readAudited(stage.git, landings, us.user_id);
	const ports = {
		...openDesk(stage),
		landings,
		hashText,
		loadZone: createZoneLoader(),
		us: us.user_id,
		now: runner.now,
		branch: runner.defaultBranch,
		repository: `${runner.owner}/${runner.repo}`,
		proposals: []
	};
	const known = /* @__PURE__ */ new Map();
	return (tip) => {
		const found = known.get(tip.commit) ?? auditLandings(tip, since, ports);
		known.set(tip.commit, found);
		return found;
	};
}
function issuesFor({ ledger }, { unauthorised }, { client, runner, us }) {
	if (unauthorised.length === 0 && !hasRecent(ledger, runner.now)) return [];
	return readNewestIssuesBy(client, {
		owner: runner.owner,
		repo: runner.repo
	}, us.login);
}
function optionsOf({ us, organisation, runner }) {
	const repository = `${runner.owner}/${runner.repo}`;
	return {
		us,
		organisation,
		repository,
		repositoryUrl: `${runner.serverUrl}/${repository}`
	};
}
export {};
