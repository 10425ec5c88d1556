import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { t as ledgerFacts } from "./ledger-facts-Bhf_mjjk.js";
import { c as isAnswered, t as parseComment, u as noticesIn } from "./parse-comment-DtI-r6ny.js";
import { n as toChangedPath, r as touchedChanges, t as materialOf } from "./gather-content-BQezHR-S.js";
// src/core/proposal/binding.ts
const EMERGENCY = "emergency";
/** A marker of ours holds no more. */
const LONGEST_KEY = 200;
const KEY = /^answer\/(\d{1,15})\/(sha256:[0-9a-f]{64})\/([\w:+-]+)$/;
const GRANT = /^[a-z_]{1,40}(?::[\w-]{1,80})?$/;
/** `undefined` where it is more than a key can hold. */
function bindingKey({ comment, digest, grants }) {
	const key = `answer/${comment}/${digest}/${grants.join("+")}`;
	return key.length <= LONGEST_KEY && KEY.test(key) && grants.every((one) => GRANT.test(one)) ? key : void 0;
}
function readBinding(key) {
	const [, comment, digest, grants] = KEY.exec(key) ?? [];
	if (comment === void 0 || digest === void 0 || grants === void 0) return void 0;
	return {
		comment: Number(comment),
		digest,
		grants: grants.split("+")
	};
}
function grantOf({ kind, with: other }) {
	return other === null ? kind : `${kind}:${other}`;
}
/** Whether a word that somebody typed names the conflict: by its kind, what it is with, or both. */
function namesConflict(word, conflict) {
	const wanted = word.toLowerCase().replaceAll("-", "_");
	return [
		conflict.kind,
		conflict.with ?? conflict.kind,
		grantOf(conflict)
	].some((name) => name.toLowerCase().replaceAll("-", "_") === wanted);
}
// src/core/proposal/said-words.ts
/**
* Commands that were granted count for the content that our answer names, and those that were edited since do not: a
* decision is told of both. What is edited before it was answered was never seen by whoever was there.
*/
function readSaid(comments, us) {
	const answers = noticesIn(comments, us);
	const bindings = [...noticesIn(comments.filter(isUnedited), us)].flatMap((key) => readBinding(key) ?? []);
	const spoken = comments.toSorted((a, b) => a.id - b.id).flatMap((comment) => wordsOf(comment, us));
	const granted = spoken.flatMap((words) => bindings.filter(({ comment }) => comment === words.comment.id).map((binding) => ({
		words,
		binding
	})));
	return {
		waivers: granted.flatMap(({ words, binding }) => waiversOf(words, binding)),
		emergency: granted.flatMap(({ words, binding }) => emergencyOf(words, binding)).at(-1) ?? null,
		open: spoken.filter(({ comment }) => isUnedited(comment) && !isAnswered(comment.id, answers))
	};
}
function wordsOf(comment, us) {
	const { user } = comment;
	if (user === null || user.id === us) return [];
	const read = parseComment(comment.body, "change");
	return read.calls.length + read.faults.length === 0 ? [] : [{
		...read,
		comment: {
			...comment,
			user
		}
	}];
}
function isUnedited({ created_at, updated_at }) {
	return created_at === updated_at;
}
function spoken({ comment }, digest) {
	return {
		by: comment.user,
		at: comment.created_at,
		digest,
		edited: !isUnedited(comment),
		comment: comment.id
	};
}
function reasonOf({ given }) {
	return (given.why ?? "").slice(0, 2e3);
}
function waiversOf(words, { grants, digest }) {
	const calls = words.calls.filter(({ verb }) => verb === "waive");
	return grants.flatMap((grant) => {
		const [kind = "", other = null] = grant.split(":");
		const call = calls.find(({ given }) => namesConflict(given.conflict ?? "", {
			kind,
			with: other
		}));
		return call === void 0 ? [] : [waiverOf(words, {
			kind,
			with: other,
			digest,
			reason: reasonOf(call)
		})];
	});
}
/** A kind that there is not conflicts with nothing, so that waiving it does nothing. */
function waiverOf(words, { kind, with: other, digest, reason }) {
	return {
		conflict: kind,
		...other === null ? {} : { with: other },
		...spoken(words, digest),
		reason
	};
}
function emergencyOf(words, { grants, digest }) {
	const call = grants.includes("emergency") ? words.calls.find(({ verb }) => verb === EMERGENCY) : void 0;
	return call === void 0 ? [] : [toEmergency(words, call, digest)];
}
function toEmergency(words, call, digest) {
	return {
		...spoken(words, digest),
		reason: reasonOf(call)
	};
}
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
// src/app/change/gather-commits.ts
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
// src/app/change/gather-decision-facts.ts
/**
* Everything that a decision looks at. A look-up that fails or is cut off is told as such, in `truncated`, as `null` or
* as `unknown`, and is never taken for an empty answer.
*/
async function gatherDecisionFacts(pull, context) {
	const { forge, base, words } = context;
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
			pushers: pushers.filter(({ after }) => !mergedCommits.has(after)).map(({ id, login, type }) => ({
				id,
				login,
				type
			})),
			counts: {
				commits: pull.counts?.commits ?? listed.length + 1,
				changed_paths: pull.counts?.changedPaths ?? 1e6,
				reviews: reviews.all.length
			}
		},
		changed_paths: (changes ?? []).map(toChangedPath),
		commits,
		reviews: reviews.all,
		permissions: await permissionsOf(peopleOf(pull, reviews.all, words), forge),
		digests: await digestsOf(pull, changes, reviews.all, context),
		changes: touched ?? [],
		waivers: [...words.waivers],
		emergency: words.emergency,
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
/** Everybody whose review, dismissal or command may decide, and the author, who may move a window. */
function peopleOf({ author }, reviews, words) {
	const said = [
		...words.waivers.map(({ by }) => by),
		words.emergency?.by,
		...words.open.map((one) => one.comment.user)
	];
	const all = [
		author,
		...reviews.flatMap(({ user, dismissed }) => [user, dismissed?.by]),
		...said
	].flatMap((account) => account ?? []);
	return [...new Map(all.map((account) => [account.id, account])).values()];
}
async function permissionsOf(accounts, forge) {
	const permissions = {};
	for (const { id, login } of accounts) permissions[String(id)] = await forge.permission(login).catch(() => "unknown");
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
export { EMERGENCY as a, namesConflict as c, waiverOf as i, readSaid as n, bindingKey as o, toEmergency as r, grantOf as s, gatherDecisionFacts as t };
