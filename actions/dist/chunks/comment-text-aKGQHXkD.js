import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { a as mend, o as says } from "./storable-text-D95YXm0A.js";
import { s as pathKind } from "./key-order.generated-D0gZWuO2.js";
import { n as encodeMarkdownInline } from "./markdown-inline-B_FGIDE6.js";
import { n as checkRecord, t as checkDraft } from "./check-record-KGqWxwhX.js";
import { r as missingIn } from "./moves-CTI4vlAA.js";
import { t as ledgerFacts } from "./ledger-facts-Bsi49zfI.js";
// src/core/proposal/co-authors.ts
/** An address that the forge gives to an account: `12345+kim@users.noreply.github.com`. */
const OF_ACCOUNT = /^([1-9]\d{0,14})\+([a-z\d][a-z\d-]{0,99}(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;
const TRAILER = /^[ \t]*co-authored-by[ \t]*:[ \t]*(.*)$/gim;
const NAME_AND_ADDRESS = /^(.*?)[ \t]*<([^<>]*)>[ \t]*$/;
/**
* Whom the `Co-authored-by` lines of a message name, wherever they stand: the forge counts them in the last paragraph
* only, but a reader believes them anywhere. `known` are people of the same pull request whose addresses the forge knew.
*/
function coAuthorsOf(message, known) {
	return [...message.matchAll(TRAILER)].slice(0, 100).map((match) => toIdentity((match[1] ?? "").trim(), known));
}
function toIdentity(text, known) {
	const [, name = text, email = ""] = NAME_AND_ADDRESS.exec(text) ?? [];
	const said = {
		name: name.slice(0, 300),
		...email === "" ? {} : { email: email.slice(0, 400) }
	};
	const [, id, login] = OF_ACCOUNT.exec(email) ?? [];
	if (id !== void 0 && login !== void 0) return {
		...said,
		id: Number(id),
		login,
		type: login.endsWith("[bot]") ? "Bot" : "User"
	};
	const same = known.find((one) => one.id !== void 0 && email !== "" && sameAddress(one.email, email));
	return same === void 0 ? said : {
		...same,
		...said
	};
}
function sameAddress(a, b) {
	return a?.toLowerCase() === b.toLowerCase();
}
// src/app/gather-commits.ts
/** Commits with everybody whom they name, what they change, and whether they only bring the base up to date. */
async function gatherCommits(listed, ports) {
	const own = new Set(listed.map(({ sha }) => sha));
	const known = listed.flatMap(({ author, committer }) => [author, committer]);
	const commits = [];
	for (const { sha, author, committer, message } of listed) {
		const content = await contentOf(sha, own, ports);
		commits.push({
			sha,
			author,
			committer,
			co_authors: [...coAuthorsOf(message, known)],
			...content
		});
	}
	return commits;
}
/** What cannot be had is not told: then the commit counts as changing everything, and its people as contributors. */
async function contentOf(sha, own, ports) {
	const commit = await ports.objects.commit(sha);
	const [first, second, ...more] = commit?.parents ?? [];
	if (commit === void 0 || first === void 0) return {
		base_merge: null,
		paths: null
	};
	return {
		paths: await ports.objects.fetchCommit(first) ? (await ports.objects.changes(first, sha)).map(({ path }) => path) : null,
		base_merge: second !== void 0 && !own.has(second) && more.length === 0 ? await isClean({
			ours: first,
			theirs: second,
			tree: commit.tree
		}, ports) : false
	};
}
async function isClean({ ours, theirs, tree }, { forge, objects }) {
	const base = await forge.mergeBase(theirs, ours).catch(() => void 0);
	if (base === void 0) return null;
	for (const commit of [
		base,
		ours,
		theirs
	]) if (!await objects.fetchCommit(commit)) return null;
	return await objects.mergeTree({
		base,
		ours,
		theirs
	}) === tree;
}
// src/app/gather-content.ts
function toChangedPath({ path, before, after }) {
	return {
		path,
		before,
		after
	};
}
/** The file of a change, registered or not, that a path belongs to; of a description the record beside it. */
function changeFile(path) {
	const kind = pathKind(path);
	if (kind.is === "description") return kind.id.startsWith("CHG-") ? path.replace(/\.description\.md$/, ".yaml") : void 0;
	return (kind.is === "draft" || kind.is === "record") && kind.kind === "change" ? path : void 0;
}
/** Every change that differs, or whose description does, as it was and as it will be. */
async function touchedChanges(changes, { mergeBase, head }, judge, ports) {
	const paths = [...new Set(changes.flatMap(({ path }) => changeFile(path) ?? []))];
	const touched = [];
	for (const path of paths) {
		const [before, after] = [await loadOne(mergeBase, path, ports), await loadOne(head, path, ports)];
		const kind = pathKind(path);
		const invalid = after === void 0 ? [] : faultsOf(after, judge);
		touched.push({
			path,
			...kind.is === "record" ? { id: kind.id } : {},
			before: before === void 0 ? null : contentIn(before) ?? null,
			after: after === void 0 ? null : contentIn(after) ?? null,
			...invalid.length === 0 ? {} : { invalid: invalid.slice(0, 100) }
		});
	}
	return touched;
}
/** A ledger of one file, as strictly read as any; `undefined` where there is no such file. */
async function loadOne(commit, path, { objects, loadFiles }) {
	const files = await objects.files(commit, path);
	return files.length === 0 ? void 0 : loadFiles(files);
}
function changeIn({ entries, drafts }) {
	return [...entries, ...drafts].find((one) => one.kind === "change");
}
function contentIn(ledger) {
	const found = changeIn(ledger);
	return found === void 0 ? void 0 : "draft" in found ? found.draft : found.record;
}
/** What is wrong with the change by itself, judged by the configuration of the base. */
function faultsOf(ledger, { base, now }) {
	const unread = new Set(base.unreadable.map(({ place }) => place.path));
	const found = changeIn(ledger);
	const errors = [...ledger.unreadable, ...found === void 0 ? [] : "draft" in found ? checkDraft(found, base.configuration, { unread }) : checkRecord(found, base.configuration, {
		now,
		unread
	})].filter(({ severity }) => severity === "error").map((one) => `${says(one)} ${mend(one)}`);
	const lacking = found !== void 0 && "draft" in found ? lackingIn(found) : [];
	return [...errors, ...lacking].map((text) => text.slice(0, 1e3));
}
/** Merging registers the change as scheduled, or as done already, which takes more than a draft does. */
function lackingIn({ draft }) {
	const state = "type" in draft && draft.type === "retrospective" ? "review" : "scheduled";
	return missingIn("change", {
		...draft,
		state
	}, state).map(({ says: what, pointer }) => `it lacks ${what} (${pointer.slice(1).replaceAll("/", ".")})`);
}
/** What reviews are bound to: the changes by their values, all other files by their blobs. */
async function materialOf(changes, { loadFiles }) {
	const values = [];
	const paths = [];
	for (const { path, after } of changes) {
		const kind = pathKind(path);
		const value = (kind.is === "draft" || kind.is === "record") && kind.kind === "change" && after !== null ? contentIn(await loadFiles([{
			path,
			...after
		}])) : void 0;
		if (value !== void 0) values.push(value);
		else paths.push({
			path,
			mode: after?.mode ?? null,
			blob: after?.blob ?? null
		});
	}
	return {
		changes: values,
		paths
	};
}
// src/app/gather-decision-facts.ts
/**
* Everything that a decision looks at. A look-up that fails or is cut off is told as such, in `truncated`, as `null` or
* as `unknown`, and is never taken for an empty answer.
*/
async function gatherDecisionFacts(pull, context) {
	const { forge, base } = context;
	const truncated = [];
	const tried = trier(truncated);
	const mergeBase = await tried("merge base", () => forge.mergeBase(base.commit, pull.head)) ?? null;
	const changes = await tried("content", () => changesOf(pull, mergeBase, context));
	const listed = await tried("commits", () => forge.commits(pull.number)) ?? [];
	const commits = await tried("people of commits", () => gatherCommits(listed, context)) ?? [];
	const reviews = await reviewsOf(pull, {
		tried,
		forge
	});
	const sides = mergeBase === null || changes === void 0 ? void 0 : {
		mergeBase,
		head: pull.head
	};
	const touched = sides === void 0 || changes === void 0 ? [] : await tried("changes", () => touchedChanges(changes, sides, {
		base: base.ledger,
		now: context.now
	}, context));
	const mergedCommits = new Set(commits.filter(({ base_merge }) => base_merge === true).map(({ sha }) => sha));
	const pushers = await tried("pushes", () => pushersOf(pull, new Set(listed.map(({ sha }) => sha)), forge)) ?? [];
	return {
		...ledgerFacts(base.ledger, context.others),
		now: formatInstant(context.now),
		default_branch: context.defaultBranch,
		pull_request: {
			number: pull.number,
			author: pull.author,
			head: pull.head,
			merge_base: mergeBase,
			draft: pull.isDraft,
			base: {
				branch: pull.base,
				commit: base.commit
			},
			opened_at: pull.openedAt,
			base_changed_at: reviews.baseChangedAt,
			pushers: pushers.filter(({ after }) => !mergedCommits.has(after)).map(({ after: _, ...account }) => account),
			counts: {
				commits: pull.counts?.commits ?? listed.length + 1,
				changed_paths: pull.counts?.changedPaths ?? 1e6,
				reviews: reviews.all.length
			}
		},
		changed_paths: (changes ?? []).map(toChangedPath),
		commits,
		reviews: reviews.all,
		permissions: await permissionsOf(reviews.all, forge),
		digests: await digestsOf(pull, changes, reviews.all, context),
		changes: touched ?? [],
		waivers: [],
		emergency: null,
		truncated
	};
}
function trier(truncated) {
	return async (what, ask) => {
		try {
			return await ask();
		} catch (error) {
			truncated.push(`${what}: ${error instanceof Error ? error.message : "could not be read"}`.slice(0, 300));
			return;
		}
	};
}
async function changesOf({ number, head, counts }, mergeBase, { objects }) {
	if (await objects.fetchHead(number, (counts?.commits ?? 250) + 1) !== head && !await objects.fetchCommit(head)) throw new Error(`${head} could not be fetched`);
	if (mergeBase === null) return void 0;
	if (!await objects.fetchCommit(mergeBase)) throw new Error(`${mergeBase} could not be fetched`);
	return objects.changes(mergeBase, head);
}
/** How a dismissed review came to be one stands among the events. */
async function reviewsOf({ number }, { tried, forge }) {
	const reviews = await tried("reviews", () => forge.reviews(number)) ?? [];
	const events = await tried("events", () => forge.events(number));
	return {
		all: reviews.map((review) => {
			const dismissed = review.state === "DISMISSED" ? events?.dismissals.get(review.id) : void 0;
			return dismissed === void 0 ? review : {
				...review,
				dismissed
			};
		}),
		baseChangedAt: events?.baseChangedAt ?? null
	};
}
/** As far as the forge tells: of branches of this repository alone, and pushes that ended in a commit that is still there. */
async function pushersOf({ branch }, own, forge) {
	return (branch === void 0 ? [] : await forge.pushers(branch)).filter(({ after }) => own.has(after)).slice(0, 250);
}
/** Of everybody whose review or dismissal may decide. */
async function permissionsOf(reviews, forge) {
	const accounts = /* @__PURE__ */ new Map();
	for (const { user, dismissed } of reviews) for (const account of [user, dismissed?.by ?? null]) if (account !== null) accounts.set(account.id, account);
	const permissions = {};
	for (const { id, login } of accounts.values()) permissions[String(id)] = await forge.permission(login).catch(() => "unknown");
	return permissions;
}
/** The content at the head, and at every commit that was approved. */
async function digestsOf({ head }, changes, reviews, context) {
	const digests = { [head]: changes === void 0 ? null : await materialOf(changes, context).catch(() => null) };
	for (const { state, commit_id: commit } of reviews) {
		if (state !== "APPROVED" || commit === null || Object.hasOwn(digests, commit)) continue;
		digests[commit] = await reviewedContent(commit, context).catch(() => null);
	}
	return digests;
}
async function reviewedContent(commit, context) {
	const { forge, objects, base } = context;
	const mergeBase = await forge.mergeBase(base.commit, commit);
	if (mergeBase === void 0) return null;
	for (const needed of [commit, mergeBase]) if (!await objects.fetchCommit(needed)) return null;
	return materialOf(await objects.changes(mergeBase, commit), context);
}
// src/core/proposal/comment-text.ts
const SIGNS = {
	success: "✅",
	pending: "⏳",
	failure: "❌",
	error: "⚠️"
};
/** A foreign text or one that may quote some, in a sentence or a cell. */
function told(text) {
	return encodeMarkdownInline(text, 400);
}
function stepWords({ title, counted, needed, missing_from, state }) {
	const sign = state === "met" ? SIGNS.success : SIGNS.pending;
	const people = counted.map(countedWords).join(", ");
	const missing = missing_from.slice(0, 8).map((login) => told(`@${login}`));
	const any = state === "open" && missing.length > 0 ? ` · may approve: ${missing.join(", ")}` : "";
	return `${sign} ${told(title)}: ${counted.length} of ${needed}${people === "" ? "" : ` (${people})`}${any}`;
}
function countedWords({ login, as, at, in_place_of }) {
	return told(`@${login} as ${as}${in_place_of === null ? "" : ` in place of @${in_place_of}`}, ${at}`);
}
export { materialOf as a, gatherDecisionFacts as i, stepWords as n, told as r, SIGNS as t };
