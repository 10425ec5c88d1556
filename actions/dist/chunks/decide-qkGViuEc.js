import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { o as pathKind } from "./record-id-DrBCxwok.js";
import { f as implementersOf, h as matchesGlob, i as findConflicts, m as windowOf, n as matchesWhen, p as servicesOf, r as traitsOf, t as assessRisk } from "./risk-BaK6pdw_.js";
import { a as holdsOf, t as IMMATERIAL } from "./content-digest-DgVIcytN.js";
import { o as says } from "./storable-text-BmVNsrtJ.js";
import { t as checkTemplate } from "./check-template-C3t_LNMm.js";
import { n as isSameJson } from "./json-CaPr7KL-.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
// src/core/approval/people.ts
function createDirectory(teams) {
	const byLogin = new Map((teams?.people ?? []).map((person) => [person.login.toLowerCase(), person]));
	const find = (login) => byLogin.get(login.toLowerCase());
	return {
		find,
		keyOf: (login) => keyOfPerson(login, find(login)?.user_id)
	};
}
function keyOfPerson(login, id) {
	return id === void 0 ? `@${login.toLowerCase()}` : `#${id}`;
}
/** Where the number of a person is known a login proves nothing: it may have changed hands. */
function isAccountOf(account, key) {
	return key.startsWith("#") ? key === `#${account.id}` : key === `@${account.login.toLowerCase()}`;
}
/** Whether a person of the configuration can decide at all. */
function isActivePerson(person) {
	return person !== void 0 && person.status !== "former" && person.bot !== true && !isBotLogin(person.login);
}
function isBotLogin(login) {
	return login.toLowerCase().endsWith("[bot]");
}
/** Automation, by the forge, by its login, or by what the configuration says of it. */
function isBotAccount(account, directory) {
	const isListedBot = directory.find(account.login)?.bot === true && isAccountOf(account, directory.keyOf(account.login));
	return account.type !== "User" || isBotLogin(account.login) || isListedBot;
}
/** Who stands in for a person at an instant. */
function delegateOf(person, at) {
	const instant = parseInstant(at);
	if (instant === void 0) return void 0;
	return (person.away ?? []).find(({ from, to }) => {
		const [start, end] = [parseInstant(from), parseInstant(to)];
		return start !== void 0 && end !== void 0 && start <= instant && instant < end;
	})?.delegate;
}
/** The account of a commit's identity; `undefined` where the forge could not tell it. */
function resolvedIdentity({ id, login, type }) {
	return id === void 0 || login === void 0 || type === void 0 ? void 0 : {
		id,
		login,
		type
	};
}
/** The forge itself, which commits what people do in the browser; nobody else can hold the login. */
function isForgeItself(account) {
	return account.login.toLowerCase() === "web-flow";
}
// src/core/approval/facts.ts
/** What an account may do; who is not listed is unknown. */
function permissionOf({ id }, { permissions }) {
	const key = String(id);
	return (Object.hasOwn(permissions, key) ? permissions[key] : void 0) ?? "unknown";
}
function canWrite(permission) {
	return permission === "admin" || permission === "maintain" || permission === "write";
}
/** The digest of a commit's content; `null` where it is not known. */
function digestAt(commit, { digests }) {
	return (Object.hasOwn(digests, commit) ? digests[commit] : void 0) ?? null;
}
/** A commit as people read it. */
function short(commit) {
	return commit === null ? "an unknown commit" : commit.slice(0, 7);
}
// src/core/approval/seat-claims.ts
/** What an approval can be for a step. The giver's own seat comes first. */
function claimsOf(approval, step, facts) {
	const claims = seatsOf(approval.account, approval.at, {
		step,
		facts
	});
	if (claims.length === 0) return notInGroup(approval.account, step);
	if ((parseInstant(approval.at) ?? 0) + (step.expiresAfterSeconds ?? Number.POSITIVE_INFINITY) > (parseInstant(facts.now) ?? Number.POSITIVE_INFINITY)) return { claims };
	const hours = (step.expiresAfterSeconds ?? 0) / 3600;
	return {
		why: "expired",
		words: `given at ${approval.at}; it counts for ${hours} h`
	};
}
/** The seats of an account at an instant. */
function seatsOf(account, at, { step, facts }) {
	const own = step.seats.filter((seat) => isAccountOf(account, seat.key));
	const lent = step.seats.filter((seat) => !own.includes(seat) && isDelegateOf(account, seat, {
		at,
		step,
		facts
	}));
	return [...own.map((seat) => ({
		seat,
		isDelegate: false
	})), ...lent.map((seat) => ({
		seat,
		isDelegate: true
	}))];
}
/** Whoever cannot approve cannot have somebody else do it. */
function isDelegateOf(account, seat, { at, step, facts }) {
	if (!step.takesDelegates || facts.contributors.exclusionOfLogin(seat.login) !== void 0) return false;
	const delegate = delegateOf(seat.person, at);
	return delegate !== void 0 && isAccountOf(account, facts.directory.keyOf(delegate));
}
/** Somebody under a login of the group who is not the person of that number is worth a word of its own. */
function notInGroup(account, step) {
	const group = step.approvers.join(", ");
	const namesake = step.seats.find(({ login }) => login.toLowerCase() === account.login.toLowerCase());
	if (namesake === void 0) return {
		why: "not_in_group",
		words: `not in ${group}`
	};
	return {
		why: "other_account",
		words: `another account than @${namesake.login} of ${group} (number ${account.id})`
	};
}
// src/core/approval/blocks.ts
/**
* Refusals that stand: of whoever may approve a step or write, on older commits too, until the same person reviews
* again, takes it back, or somebody who may approve dismisses it. Whose standing cannot be told blocks as an error.
*/
function findBlocks(verdicts, of) {
	const found = verdicts.map((verdict) => judge$1(verdict, of));
	return {
		blocks: found.flatMap((one) => one.block === void 0 ? [] : [one.block]),
		reasons: found.flatMap((one) => one.reason === void 0 ? [] : [one.reason])
	};
}
function judge$1({ review, account, says, dismissal }, of) {
	if (dismissal === "unknown") return untold(review, "was dismissed; nobody can tell whether it was a refusal, and by whom");
	const isDismissed = dismissal === "of_refusal";
	if (says !== "refuses" && !isDismissed) return {};
	const standing = account === null ? "may" : standingOf(account, of);
	if (standing === "may_not") return {};
	if (isDismissed && isLifted(review, of)) return {};
	if (standing === "unknown") return untold(review, "refuses, and what they may do in the repository could not be told");
	return refused(review, isDismissed ? `; @${review.dismissed?.by?.login ?? "somebody"} dismissed it without being entitled` : "");
}
/** A deleted account may have been anybody's. */
function standingOf(account, of) {
	if (isMember(account, of)) return "may";
	const permission = permissionOf(account, of.facts);
	if (permission === "unknown") return "unknown";
	return canWrite(permission) ? "may" : "may_not";
}
function isMember(account, { steps, claims }) {
	return steps.some((step) => seatsOf(account, claims.now, {
		step,
		facts: claims
	}).length > 0);
}
/** Lifted by the refuser, or by somebody who may approve a step themselves. */
function isLifted({ user, dismissed }, of) {
	const by = dismissed?.by ?? null;
	if (by === null) return false;
	if (by.id === user?.id) return true;
	return !isBotAccount(by, of.directory) && of.contributors.exclusionOf(by) === void 0 && canWrite(permissionOf(by, of.facts)) && isMember(by, of);
}
function refused({ id, user, commit_id }, more) {
	const says = `${user === null ? "a deleted account" : `@${user.login}`} asked for changes on ${short(commit_id)}${more}`;
	return {
		block: {
			login: user?.login ?? null,
			user_id: user?.id ?? null,
			review: id,
			commit: commit_id,
			says
		},
		reason: {
			state: "failure",
			code: "refused",
			says
		}
	};
}
function untold({ id, user }, words) {
	return { reason: {
		state: "error",
		code: "refusal_untold",
		says: `the review ${id} of ${user === null ? "a deleted account" : `@${user.login}`} ${words}`
	} };
}
// src/core/approval/check-facts.ts
/** What keeps a pull request from being decided at all, whatever the policy says. */
function checkFacts(facts) {
	return [
		...checkCompleteness(facts),
		...checkPullRequest(facts),
		...checkOrigins(facts),
		...checkChanges(facts)
	];
}
function error$1(code, says) {
	return {
		state: "error",
		code,
		says
	};
}
/** Less than there is may hide a refusal, a contributor or a file. */
function checkCompleteness(facts) {
	const { counts } = facts.pull_request;
	const read = [
		{
			what: "commits",
			read: facts.commits.length,
			counted: counts.commits
		},
		{
			what: "changed files",
			read: facts.changed_paths.length,
			counted: counts.changed_paths
		},
		{
			what: "reviews",
			read: facts.reviews.length,
			counted: counts.reviews
		}
	];
	return [...facts.truncated.map((what) => error$1("truncated", `the forge did not give everything: ${what}`)), ...read.filter((one) => one.read < one.counted).map((one) => error$1("truncated", `${one.read} of ${one.counted} ${one.what} were read`))];
}
function checkPullRequest(facts) {
	const { author, base, head, merge_base, draft } = facts.pull_request;
	const isOther = base.branch !== facts.default_branch;
	return [
		...author === null ? [error$1("no_author", "the account that opened the pull request was deleted")] : [],
		...facts.commits.some(({ sha }) => sha === head) ? [] : [error$1("no_head", `the head ${short(head)} is not among the commits`)],
		...merge_base === null ? [error$1("no_merge_base", "head and base have no common commit that is known")] : [],
		...digestAt(head, facts) === null ? [error$1("no_digest", `the content of ${short(head)} could not be read`)] : [],
		...isOther ? [wrongBase(base.branch, facts.default_branch)] : [],
		...draft ? [{
			state: "pending",
			code: "draft_pull_request",
			says: "the pull request is a draft"
		}] : []
	];
}
/** What differs from the merge base was changed by somebody: a file that no commit accounts for hides who it was. */
function checkOrigins({ commits, changed_paths }) {
	const own = commits.filter(({ base_merge }) => base_merge !== true);
	if (own.some(({ paths }) => paths === null)) return [];
	const touched = new Set(own.flatMap(({ paths }) => paths ?? []));
	return changed_paths.filter(({ path, previous_path }) => !touched.has(path) && !touched.has(previous_path ?? path)).map(({ path }) => error$1("no_commit", `${path} differs from the base, and no commit that was read changes it`));
}
function wrongBase(branch, records) {
	return {
		state: "failure",
		code: "wrong_base",
		says: `the pull request goes to ${branch}; records live on ${records}`
	};
}
function checkChanges({ changes, changed_paths }) {
	const missing = changed_paths.filter((changed) => changeOfPath(changed) && !isGiven(changed, changes));
	const drafts = changes.filter(({ before, id }) => before === null && id === void 0);
	const split = `${drafts.length} changes are raised at once: give each a pull request of its own`;
	return [...missing.map(({ path }) => error$1("change_not_given", `the change in ${path} was not given`)), ...drafts.length > 1 ? [{
		state: "failure",
		code: "several_drafts",
		says: split
	}] : []];
}
/** Whether a file belongs to a change: its record, its draft or its description. */
function changeOfPath({ path, previous_path }) {
	return [path, previous_path ?? path].some((one) => {
		const kind = pathKind(one);
		if (kind.is === "description") return kind.id.startsWith("CHG-");
		return (kind.is === "draft" || kind.is === "record") && kind.kind === "change";
	});
}
function isGiven({ path, previous_path }, changes) {
	return changes.some((change) => [path, previous_path].some((one) => one !== void 0 && isFileOf(one, change)));
}
/** The file of a change, or the description beside it. */
function isFileOf(path, change) {
	const kind = pathKind(path);
	return path === change.path || kind.is === "description" && kind.id === change.id;
}
// src/core/approval/classify-paths.ts
/** What a pull request is by the paths that it touches. What is removed or renamed touches its old path. */
function classifyPaths(changed, policy) {
	const paths = touchedPaths(changed);
	const classes = /* @__PURE__ */ new Map();
	const uncovered = [];
	for (const path of paths) {
		const found = classOf(path, policy);
		if (found === void 0) uncovered.push(path);
		else if (classes.has(found)) classes.get(found)?.push(path);
		else classes.set(found, [path]);
	}
	return {
		classes,
		reasons: [
			...nothing(paths),
			...notCovered(uncovered),
			...mixed(classes)
		]
	};
}
function touchedPaths(changed) {
	const paths = changed.flatMap(({ path, previous_path }) => [path, ...previous_path === void 0 ? [] : [previous_path]]);
	return [...new Set(paths)].sort();
}
/** The class of the first entry that covers the path. */
function classOf(path, { classes }) {
	return classes.find(({ paths }) => paths.some((glob) => matchesGlob(glob, path)))?.class;
}
function nothing(paths) {
	if (paths.length > 0) return [];
	return [{
		state: "error",
		code: "nothing_changed",
		says: "the pull request changes nothing against its base"
	}];
}
function notCovered(paths) {
	if (paths.length === 0) return [];
	return [{
		state: "error",
		code: "uncovered_path",
		says: `no class of config/approvals.yaml covers ${someOf(paths)}`
	}];
}
/** Rules must not change together with what they decide. */
function mixed(classes) {
	const control = classes.get("control");
	const records = [...classes.get("change") ?? [], ...classes.get("records") ?? []];
	if (control === void 0 || records.length === 0) return [];
	return [{
		state: "failure",
		code: "mixed_classes",
		says: `records and control files change together: move ${someOf(control)} to a pull request of its own`
	}];
}
function someOf(list) {
	const [first = "", second] = list;
	if (second === void 0) return first;
	return list.length === 2 ? `${first} and ${second}` : `${first}, ${second} and ${list.length - 2} more`;
}
// src/core/approval/contributors.ts
/** Everybody who had a hand in the pull request; none of them approves it. The first reason found is told. */
function contributorsOf(facts, directory) {
	const { author, pushers } = facts.pull_request;
	const commits = facts.commits.filter((commit) => isGoverned(commit, facts));
	const excluded = [
		...author === null ? [] : [byAccount(author, "author", "opened the pull request")],
		...commits.flatMap(peopleOf),
		...pushers.map((account) => byAccount(account, "contributor", "pushed commits")),
		...contentsOf(facts).flatMap((content) => peopleOfRecord(content, directory))
	];
	const unique = excluded.filter((one, at) => excluded.findIndex((other) => isSame(one, other)) === at);
	const exclusionOf = (account) => unique.find((one) => isExcluded(account, one));
	return {
		excluded: unique,
		exclusionOf,
		exclusionOfLogin: (login) => {
			const key = directory.keyOf(login);
			return unique.find((one) => key === `#${one.user_id}` || one.login.toLowerCase() === login.toLowerCase());
		},
		reasons: commits.flatMap(unresolvedIn)
	};
}
/** What was and what will be of every change. */
function contentsOf({ changes }) {
	return changes.flatMap(({ before, after }) => [before, after].filter((content) => content !== null));
}
/** Whether a commit changes anything that the pull request changes. A clean merge of the base brings nothing of its own. */
function isGoverned({ base_merge, paths }, { changed_paths }) {
	if (base_merge === true) return false;
	if (paths === null) return true;
	const touched = new Set(changed_paths.flatMap(({ path, previous_path }) => [path, previous_path ?? path]));
	return paths.some((path) => touched.has(path));
}
function identitiesOf({ author, committer, co_authors }) {
	return [
		{
			identity: author,
			role: "author"
		},
		{
			identity: committer,
			role: "committer"
		},
		...co_authors.map((identity) => ({
			identity,
			role: "co-author"
		}))
	];
}
function peopleOf(commit) {
	return identitiesOf(commit).flatMap(({ identity, role }) => {
		const account = resolvedIdentity(identity);
		if (account === void 0 || isForgeItself(account)) return [];
		return [byAccount(account, "contributor", `is ${role} of ${short(commit.sha)}`)];
	});
}
/** Somebody unknown may be anybody, also whoever approves. */
function unresolvedIn(commit) {
	return identitiesOf(commit).filter(({ identity }) => resolvedIdentity(identity) === void 0).map(({ identity, role }) => ({
		state: "error",
		code: "identity_unresolved",
		says: `commit ${short(commit.sha)} has ${nameOf(identity)} as ${role}, who has no account on the forge`
	}));
}
function nameOf({ email, name, login }) {
	return email ?? name ?? login ?? "nobody known";
}
function peopleOfRecord(content, directory) {
	return [...(content.requested_by === void 0 ? [] : [content.requested_by]).map((login) => byLogin(login, "requester", directory)), ...implementersOf(content).map((login) => byLogin(login, "implementer", directory))];
}
function byAccount({ id, login }, why, says) {
	return {
		login,
		user_id: id,
		why,
		says: `@${login} ${says}`
	};
}
function byLogin(login, why, directory) {
	const says = why === "requester" ? "asked for the change" : "does the change";
	return {
		login,
		user_id: directory.find(login)?.user_id ?? null,
		why,
		says: `@${login} ${says}`
	};
}
function isSame(a, b) {
	return a.user_id === b.user_id && a.login.toLowerCase() === b.login.toLowerCase();
}
/** By number, and by login too: who cannot be told from an excluded person is excluded. */
function isExcluded(account, { user_id, login }) {
	return account.id === user_id || isAccountOf(account, `@${login.toLowerCase()}`);
}
// src/core/approval/decision.ts
const GRAVITY = [
	"success",
	"pending",
	"failure",
	"error"
];
/** The gravest; nothing at all is an error, as nothing was decided. */
function gravest(states) {
	return GRAVITY[Math.max(...states.map((state) => GRAVITY.indexOf(state)))] ?? "error";
}
// src/core/approval/describe.ts
/** What a status of the forge can show. */
const MOST = 140;
/** The decision in one line: `1 of 2 from cab; 1 stale`. */
function describe(decision) {
	const line = lineOf(decision);
	return line.length <= MOST ? line : `${line.slice(0, 139).trimEnd()}…`;
}
function lineOf(decision) {
	switch (decision.state) {
		case "success": return successLine(decision);
		case "pending": return pendingLine(decision);
		case "failure":
		case "error": return gravestLine(decision, decision.state);
	}
}
function successLine({ parts, authorise_afterwards: owed }) {
	if (owed !== null) return `begun as an emergency; ${owed.by.join(", ")} authorises by ${owed.deadline}`;
	const counted = parts.flatMap(({ steps }) => steps.flatMap((step) => step.counted.map((one) => one.login)));
	const moved = parts.find(({ rescheduled_by }) => rescheduled_by !== null)?.rescheduled_by;
	if (counted.length > 0) return `approved by ${[...new Set(counted)].join(", ")}`;
	if (moved !== void 0 && moved !== null) return `moved by the rule ${moved}`;
	const rules = parts.flatMap((part) => part.rules.map(({ id }) => id));
	return `nobody needs to approve: ${[...new Set(rules)].join(", ")}`;
}
function pendingLine({ parts, reasons }) {
	const waits = [...reasons, ...parts.flatMap((part) => part.reasons)].map(({ says }) => says);
	return [
		...parts.filter(({ state }) => state === "pending").flatMap((part) => openSteps(part, parts.length > 1)),
		...waits,
		...ignoredWords(parts)
	].join("; ");
}
function openSteps({ steps, change }, isNamed) {
	const name = isNamed && change !== null ? `${change}: ` : "";
	return steps.filter(({ state }) => state === "open").map((step) => `${name}${progress(step)}`);
}
function progress({ counted, needed, approvers }) {
	return `${counted.length} of ${needed} from ${approvers.join(", ")}`;
}
/** Approvals that somebody meant and that do not count, by why: `1 stale`. */
function ignoredWords(parts) {
	const seen = new Map(parts.flatMap(({ ignored }) => ignored.map((one) => [one.review, one.why])));
	const counts = /* @__PURE__ */ new Map();
	for (const why of seen.values()) if (why !== "not_needed") counts.set(why, (counts.get(why) ?? 0) + 1);
	return [...counts].map(([why, count]) => `${count} ${why.replaceAll("_", " ")}`);
}
function gravestLine({ reasons, parts }, state) {
	const isNamed = parts.length > 1;
	const all = [...reasons.map((reason) => ({
		reason,
		name: ""
	})), ...parts.flatMap((part) => {
		const name = isNamed && part.change !== null ? `${part.change}: ` : "";
		return part.reasons.map((reason) => ({
			reason,
			name
		}));
	})].filter(({ reason }) => reason.state === state);
	const [first] = all;
	if (first === void 0) return "it could not be decided";
	const more = all.length > 1 ? ` (+${all.length - 1} more)` : "";
	const line = `${first.name}${first.reason.says}`;
	const room = MOST - more.length;
	return `${line.length <= room ? line : `${line.slice(0, room - 1).trimEnd()}…`}${more}`;
}
// src/core/approval/fold-reviews.ts
/**
* One verdict for each person: their last review that approves, refuses or was dismissed. Comments change nothing; a
* dismissal leaves nothing, and what was said before it stays dead. Reviews of deleted accounts stand alone.
*/
function foldReviews(reviews) {
	const last = /* @__PURE__ */ new Map();
	for (const review of reviews.filter(isDecisive).toSorted(byTime)) {
		const key = review.user === null ? `review ${review.id}` : `user ${review.user.id}`;
		last.set(key, review);
	}
	return [...last.values()].map(toVerdict).toSorted((a, b) => a.review.id - b.review.id);
}
function isDecisive({ state }) {
	return state !== "COMMENTED" && state !== "PENDING";
}
/** By time, then by number. Where the time is not known a refusal is taken for the last word, an approval for the first. */
function byTime(a, b) {
	const [timeA, timeB] = [timeOf(a), timeOf(b)];
	if (timeA !== timeB) return timeA < timeB ? -1 : 1;
	return a.id - b.id;
}
function timeOf({ submitted_at, state }) {
	return submitted_at ?? (state === "APPROVED" ? "0" : "9999-12-31T23:59:59Z");
}
function toVerdict(review) {
	const { state, user: account } = review;
	switch (state) {
		case "APPROVED": return {
			review,
			account,
			says: "approves",
			dismissal: "none"
		};
		case "CHANGES_REQUESTED": return {
			review,
			account,
			says: "refuses",
			dismissal: "none"
		};
		case "DISMISSED": return {
			review,
			account,
			says: "nothing",
			dismissal: dismissalOf(review)
		};
		case "COMMENTED":
		case "PENDING": return {
			review,
			account,
			says: "nothing",
			dismissal: "none"
		};
	}
}
/** Without its time nobody can tell what it comes after. */
function dismissalOf({ dismissed, submitted_at }) {
	if (dismissed === void 0 || submitted_at === null) return "unknown";
	return dismissed.was === "CHANGES_REQUESTED" ? "of_refusal" : "none";
}
// src/core/approval/check-change.ts
/** What is wrong with a change itself, and what could not be read that judging it takes. */
function checkChange({ subject, risk }, { facts, services }) {
	const { change } = subject;
	if (change === void 0) return [];
	const unknown = [...new Set(subject.contents.flatMap(servicesOf))].filter((id) => !services.has(id));
	return [
		...checkReadable(facts),
		...facts.services === null ? [] : unknown.map((id) => error("service_unknown", `there is no service ${id} at the base`)),
		...checkContent$1(change),
		...checkRetrospective(change, facts.now),
		...checkStandard(change, facts.standard_changes),
		...risk?.lacks_reason === true ? [failure("risk_without_reason", `claims the risk ${risk.claimed}, computed is ${risk.computed}: give a reason`)] : []
	];
}
function error(code, words) {
	return {
		state: "error",
		code,
		says: words
	};
}
function failure(code, words) {
	return {
		state: "failure",
		code,
		says: words
	};
}
function checkReadable(facts) {
	const needed = {
		"the services": facts.services,
		"the standard changes": facts.standard_changes,
		"the schedule": facts.schedule,
		"the other changes": facts.other_changes,
		"the major incidents": facts.major_incidents
	};
	return Object.entries(needed).filter(([, value]) => value === null).map(([what]) => error("unreadable", `${what} could not be read`));
}
function checkContent$1({ path, before, after, invalid = [] }) {
	const faults = invalid.map((fault) => failure("change_invalid", `${path}: ${fault}`));
	if (before === null && after === null) return [...faults, error("change_invalid", `${path} could not be read`)];
	return faults;
}
/** To be done already is no way round windows and freezes. */
function checkRetrospective({ path, after }, now) {
	const end = after?.implemented?.end ?? after?.window?.end;
	if (after?.type !== "retrospective" || end === void 0 || end <= now) return [];
	return [failure("change_invalid", `${path} says that it was done already, and ends at ${end}`)];
}
/** Only what follows its template to the letter is a standard change. */
function checkStandard({ path, id, after }, standard) {
	if (after?.type !== "standard" || standard === null) return [];
	const template = standard.find((one) => one.id === after.template?.id);
	if (template === void 0) return [failure("template", `a standard change names its template; "${after.template?.id ?? ""}" is none`)];
	return checkTemplate(id === void 0 ? {
		kind: "change",
		path,
		blob: "",
		draft: after
	} : {
		kind: "change",
		path,
		blob: "",
		record: after
	}, configurationWith(template)).filter(({ severity }) => severity === "error").map((one) => failure("template", says(one)));
}
function configurationWith(template) {
	const standardChanges = /* @__PURE__ */ new Map([[template.id, {
		path: "",
		value: template
	}]]);
	return {
		services: /* @__PURE__ */ new Map(),
		calendars: /* @__PURE__ */ new Map(),
		catalogue: /* @__PURE__ */ new Map(),
		standardChanges
	};
}
// src/core/approval/groups.ts
/** The people behind approvers of the policy, each once; those who left and automation have no seat. */
function groupOf(approvers, facts) {
	const seats = /* @__PURE__ */ new Map();
	const unlisted = [];
	for (const approver of approvers) {
		const members = membersOf(approver, facts);
		if (typeof members === "string") return {
			ok: false,
			says: members
		};
		for (const login of members) {
			const person = facts.directory.find(login);
			const key = facts.directory.keyOf(login);
			if (person === void 0) unlisted.push(login);
			else if (isActivePerson(person) && !seats.has(key)) seats.set(key, {
				login: person.login,
				key,
				person,
				as: approver
			});
		}
	}
	return {
		ok: true,
		seats: [...seats.values()],
		unlisted
	};
}
/** Logins, or a sentence why the group is not known. */
function membersOf(approver, facts) {
	const { roles } = facts.teams;
	switch (approver) {
		case "control_owners": return facts.policy.control_owners;
		case "change_manager": return roles.change_manager;
		case "cab":
		case "ecab": return membersOfTeam(roles[approver], facts, `the ${approver}`);
		case "service_owner": return ownerOf(facts);
		case "peer": return facts.content === void 0 ? "peer is somebody of the team of a change, and this is none" : membersOfTeam(facts.content.team, facts, "the change");
		default: return named(approver, facts);
	}
}
function named(approver, facts) {
	const name = approver.slice(approver.indexOf(":") + 1);
	if (approver.startsWith("user:")) return [name];
	if (approver.startsWith("team:")) return membersOfTeam(name, facts, "the policy");
	return `there is no approver "${approver}"`;
}
function membersOfTeam(id, { teams }, who) {
	return teams.teams.find((one) => one.id === id)?.members ?? `${who} names the team ${id}, which is not in config/teams.yaml`;
}
function ownerOf({ content, services }) {
	if (content === void 0) return "service_owner is the owner of a changed service, and this is no change";
	const service = services.get(content.service);
	return service === void 0 ? `there is no service ${content.service} at the base` : [service.owner];
}
// src/core/approval/entitled.ts
/** Why a comment that decides something does not count; `undefined` where it does: unedited, on the present content, by a person who may write. */
function faultOfSaid(said, { facts, directory }) {
	const digest = digestAt(facts.pull_request.head, facts);
	const at = parseInstant(said.at);
	const now = parseInstant(facts.now);
	if (said.edited) return "the comment was edited";
	if (digest === null || said.digest !== digest) return "it was said of other content";
	if (said.reason.trim() === "") return "it gives no reason";
	if (at === void 0 || now === void 0 || at > now) return "its time is in the future";
	if (isBotAccount(said.by, directory)) return "it was not said by a person";
	return canWrite(permissionOf(said.by, facts)) ? void 0 : "its author may not write to the repository";
}
/** Whether an account is in one of the groups. A group that is not known has nobody in it. */
function isIn(account, approvers, facts) {
	return approvers.some((approver) => {
		const group = groupOf([approver], facts);
		return group.ok && group.seats.some(({ key }) => isAccountOf(account, key));
	});
}
// src/core/approval/judge-conflicts.ts
/** Conflicts with who waived them. One that blocks and is not waived is for the author to mend. */
function judgeConflicts(found, facts) {
	const { waivers } = facts.reviews.facts;
	const judged = waivers.map((waiver) => ({
		waiver,
		fault: faultOfWaiver(waiver, facts)
	}));
	const valid = judged.filter(({ fault }) => fault === void 0).map(({ waiver }) => waiver);
	const conflicts = found.map((conflict) => toDecision(conflict, valid, facts.policy));
	return {
		conflicts,
		reasons: conflicts.filter(({ blocks, waived_by }) => blocks && waived_by === null).map(({ kind, says }) => ({
			state: "failure",
			code: "conflict",
			says: `${kind}: ${says}`
		})),
		remarks: judged.flatMap(({ waiver, fault }) => fault === void 0 ? [] : [`the waiver of ${waiver.conflict} by @${waiver.by.login} does not count: ${fault}`])
	};
}
/** Accepting a conflict is an approval: whoever could not approve the change cannot accept it either. */
function faultOfWaiver(waiver, { policy, groups, reviews }) {
	const fault = faultOfSaid(waiver, reviews);
	if (fault !== void 0) return fault;
	const excluded = reviews.contributors.exclusionOf(waiver.by);
	if (excluded !== void 0) return excluded.says;
	const by = mayWaive(waiver.conflict, policy);
	return isIn(waiver.by, by, groups) ? void 0 : `not in ${by.join(", ") || "any group that may"}`;
}
function mayWaive(kind, { waivers = [] }) {
	return [...new Set(waivers.filter(({ conflict }) => conflict === kind).flatMap(({ by }) => by))];
}
function toDecision(conflict, waivers, policy) {
	const waiver = waivers.find((one) => one.conflict === conflict.kind && (one.with === void 0 || one.with === conflict.with));
	return {
		kind: conflict.kind,
		with: conflict.with ?? null,
		from: formatInstant(conflict.from),
		to: formatInstant(conflict.to),
		services: conflict.services,
		says: conflict.says,
		blocks: conflict.blocks,
		waived_by: waiver?.by.login ?? null,
		may_waive: mayWaive(conflict.kind, policy)
	};
}
// src/core/approval/judge-emergency.ts
/** Whether the change may begin before its emergency rules are met. */
function judgeEmergency(facts) {
	const said = facts.reviews.facts.emergency;
	const rules = facts.rules.filter(({ authorise }) => authorise !== void 0);
	if (said === null || rules.length === 0) return none([]);
	const fault = faultOfEmergency(said, rules, facts);
	if (fault !== void 0) return none([`the /emergency of @${said.by.login} does not count: ${fault}`]);
	const hours = Math.min(...rules.map(({ authorise }) => authorise?.afterwards.within_hours ?? 0));
	const deadline = toInstant((parseInstant(said.at) ?? 0) + hours * 3600);
	const afterwards = {
		by: [...new Set(rules.flatMap(({ authorise }) => authorise?.afterwards.by ?? []))],
		declared_by: said.by.login,
		declared_at: said.at,
		deadline: formatInstant(deadline)
	};
	if ((parseInstant(facts.reviews.facts.now) ?? Number.POSITIVE_INFINITY) <= deadline) return {
		state: "running",
		afterwards,
		reasons: [],
		remarks: []
	};
	return {
		state: "over",
		afterwards,
		reasons: [{
			state: "failure",
			code: "not_authorised_in_time",
			says: `begun as an emergency by @${said.by.login}, and not authorised by ${afterwards.deadline}`
		}],
		remarks: []
	};
}
function none(remarks) {
	return {
		state: "none",
		afterwards: null,
		reasons: [],
		remarks
	};
}
/** Only what says that it is an emergency, and why, and by somebody who answers for such things. The author may. */
function faultOfEmergency(said, rules, facts) {
	const { contents, groups, reviews } = facts;
	if (!contents.every(({ type, emergency }) => type === "emergency" && emergency !== void 0)) return "the change does not say that it is an emergency, and why";
	const fault = faultOfSaid(said, reviews);
	if (fault !== void 0) return fault;
	const deciders = rules.flatMap(({ authorise }) => authorise?.afterwards.by ?? []);
	if (isIn(said.by, [
		"change_manager",
		"peer",
		...deciders
	], groups)) return void 0;
	return isAgent(said.by, groups) ? void 0 : "not of a support team, change_manager or the group that authorises it";
}
/** Somebody of a support team, or a manager. */
function isAgent(account, { teams, directory }) {
	return [...teams.teams.filter(({ kind }) => kind === "support").flatMap(({ members }) => members), ...teams.roles.managers].some((login) => isActivePerson(directory.find(login)) && isAccountOf(account, directory.keyOf(login)));
}
// src/core/approval/assign-people.ts
const SOURCE = "source";
const SINK = "sink";
/**
* As many approvals as can count, each person in one step and each seat once: a maximum flow from steps over seats to
* people, not the first that fits. Steps are served in their order; a later one never takes from an earlier what that
* cannot replace. The answer depends on the order of steps and claims alone.
*/
function assignPeople(demands) {
	const network = buildNetwork(demands);
	for (const demand of demands) for (let unit = 0; unit < demand.needed; unit++) if (!augment(network, stepNode(demand))) break;
	return demands.flatMap((demand) => demand.claims.filter(({ seat, person }) => network.flow.get(edge(seatNode(demand, seat), personNode(demand, person))) === 1).map(({ seat, person }) => ({
		step: demand.step,
		seat,
		person
	})));
}
function buildNetwork(demands) {
	const edges = /* @__PURE__ */ new Map();
	const flow = /* @__PURE__ */ new Map();
	const connect = (from, to) => {
		if (flow.has(edge(from, to))) return;
		flow.set(edge(from, to), 0);
		push(edges, from, to);
		push(edges, to, from);
	};
	for (const demand of demands) for (const { seat, person } of demand.claims) {
		connect(stepNode(demand), seatNode(demand, seat));
		connect(seatNode(demand, seat), personNode(demand, person));
		connect(personNode(demand, person), SINK);
	}
	return {
		edges,
		flow
	};
}
/** Sends one more approval to a step over a shortest way on which others may change their seats or steps. */
function augment({ edges, flow }, start) {
	const cameFrom = /* @__PURE__ */ new Map([[start, SOURCE]]);
	const queue = [start];
	for (const node of queue) for (const next of edges.get(node) ?? []) {
		if (!(flow.get(edge(node, next)) === 0 || flow.get(edge(next, node)) === 1) || cameFrom.has(next)) continue;
		cameFrom.set(next, node);
		if (next === SINK) return turn(cameFrom, flow);
		queue.push(next);
	}
	return false;
}
function turn(cameFrom, flow) {
	let node = SINK;
	for (let from = cameFrom.get(node); from !== void 0 && from !== SOURCE; from = cameFrom.get(node)) {
		if (flow.get(edge(from, node)) === 0) flow.set(edge(from, node), 1);
		else flow.set(edge(node, from), 0);
		node = from;
	}
	return true;
}
function stepNode({ step }) {
	return `step ${step}`;
}
function seatNode({ step }, seat) {
	return `seat ${step} ${seat}`;
}
/** Where a step does not ask for distinct people, its people are counted for it alone. */
function personNode({ step, distinct }, person) {
	return distinct ? `person ${person}` : `person ${person} in ${step}`;
}
function edge(from, to) {
	return `${from} → ${to}`;
}
function push(edges, from, to) {
	const list = edges.get(from);
	if (list === void 0) edges.set(from, [to]);
	else list.push(to);
}
// src/core/approval/valid-approvals.ts
/** Which approvals count at all, by account, so that the order of reviews does not matter, and why the others do not. */
function sortApprovals(verdicts, of) {
	const judged = verdicts.filter(({ says }) => says !== "refuses").map((verdict) => judge(verdict, of));
	return {
		valid: judged.filter((one) => "account" in one).sort((a, b) => a.account.id - b.account.id),
		ignored: judged.filter((one) => "why" in one)
	};
}
function judge({ review, account, says, dismissal }, of) {
	if (says === "nothing") return ignoredReview(review, "dismissed", dismissedWords(dismissal));
	if (account === null) return ignoredReview(review, "deleted_account", "nobody can tell who it was");
	for (const check of [
		checkPerson,
		checkContent,
		checkPermission
	]) {
		const fault = check(review, account, of);
		if (fault !== void 0) return ignoredReview(review, fault.why, fault.words);
	}
	const at = review.submitted_at;
	if (at === null || parseInstant(at) === void 0) return ignoredReview(review, "unknown_time", "nobody can tell when it was given");
	return {
		review,
		account,
		at
	};
}
function ignoredReview({ id, user }, why, words) {
	const who = user === null ? "a deleted account" : `@${user.login}`;
	return {
		review: id,
		login: user?.login ?? null,
		why,
		says: `${who}: ${words}`
	};
}
function dismissedWords(dismissal) {
	return dismissal === "none" ? "the approval was dismissed" : "the review was dismissed";
}
const checkPerson = (_, account, { directory, contributors }) => {
	if (isBotAccount(account, directory)) return {
		why: "bot",
		words: `is not a person (${account.type})`
	};
	const excluded = contributors.exclusionOf(account);
	return excluded === void 0 ? void 0 : {
		why: excluded.why,
		words: excluded.says.replace(/^@\S+ /, "")
	};
};
/** Given on the present content: on the head itself, or on a commit of the same digest. */
const checkContent = ({ commit_id, submitted_at }, _, { facts }) => {
	const { head, base_changed_at } = facts.pull_request;
	if (base_changed_at !== null && (submitted_at === null || submitted_at <= base_changed_at)) return {
		why: "base_changed",
		words: `given before the base became ${facts.pull_request.base.branch}`
	};
	if (commit_id === head) return void 0;
	const digest = commit_id === null ? null : digestAt(commit_id, facts);
	if (digest !== null && digest === digestAt(head, facts)) return void 0;
	return {
		why: "stale",
		words: `stale: approved ${short(commit_id)}, head ${short(head)}`
	};
};
const checkPermission = (_, account, { facts }) => {
	const permission = permissionOf(account, facts);
	if (canWrite(permission)) return void 0;
	if (permission === "unknown") return {
		why: "permission_unknown",
		words: "what they may do in the repository could not be told"
	};
	return {
		why: "permission_too_low",
		words: `has the permission ${permission}; approving takes write`
	};
};
// src/core/approval/judge-steps.ts
/** Counts approvals over the steps of a part. `steps` are by their order. */
function judgeSteps(steps, approvals, facts) {
	const claimed = steps.map((step) => claimedBy(step, approvals, facts));
	const assigned = assignPeople(claimed.map(toDemand));
	const counted = claimed.map((one, at) => assigned.filter(({ step }) => step === String(at)).flatMap(({ seat, person }) => toCounted(one, seat, person)));
	const reachable = reachableCounts(claimed, facts);
	const decided = steps.map((step, at) => decide$1(step, counted[at] ?? [], {
		isReachable: (reachable[at] ?? 0) >= step.needed,
		isEarlierMet: isMetBefore(steps, counted, at),
		taken: counted.flat(),
		facts
	}));
	const used = new Set(counted.flat().map(({ review }) => review));
	return {
		steps: decided,
		ignored: approvals.filter(({ review }) => !used.has(review.id)).map((one) => notCounted(one, steps, facts))
	};
}
function claimedBy(step, approvals, facts) {
	return {
		step,
		claimants: approvals.flatMap((approval) => {
			const found = claimsOf(approval, step, facts);
			return "claims" in found ? found.claims.map((claim) => ({
				approval,
				claim
			})) : [];
		}).toSorted((a, b) => Number(a.claim.isDelegate) - Number(b.claim.isDelegate))
	};
}
function toDemand({ step, claimants }, at) {
	const claims = claimants.map(({ approval, claim }) => ({
		seat: claim.seat.key,
		person: String(approval.account.id)
	}));
	return {
		step: String(at),
		needed: step.needed,
		distinct: step.distinct,
		claims
	};
}
function toCounted({ claimants }, seat, person) {
	const found = claimants.find(({ approval, claim }) => claim.seat.key === seat && String(approval.account.id) === person);
	if (found === void 0) return [];
	const { account, review, at } = found.approval;
	return [{
		login: account.login,
		user_id: account.id,
		review: review.id,
		commit: review.commit_id,
		at,
		as: found.claim.seat.as,
		in_place_of: found.claim.isDelegate ? found.claim.seat.login : null
	}];
}
function isMetBefore(steps, counted, at) {
	const order = steps[at]?.order ?? 0;
	return steps.every((step, other) => step.order >= order || (counted[other]?.length ?? 0) >= step.needed);
}
function decide$1(step, counted, standing) {
	const { isReachable, isEarlierMet, facts, taken } = standing;
	const { id, rule, title, order, approvers, require, distinct, needed } = step;
	const able = step.seats.filter((seat) => canBeFilled(seat, facts));
	const isMet = counted.length >= needed;
	const used = distinct ? taken : counted;
	const missing = able.filter((seat) => !used.some((one) => [one.login, one.in_place_of].includes(seat.login)));
	return {
		id,
		rule,
		title,
		order,
		approvers,
		require,
		distinct,
		needed,
		counted,
		state: isMet ? "met" : !isReachable ? "impossible" : isEarlierMet ? "open" : "waiting",
		missing_from: isMet ? [] : missing.map((seat) => whoFills(seat, step, facts))
	};
}
/** How many could be counted for each step if everybody approved who may. */
function reachableCounts(claimed, facts) {
	const demands = claimed.map((one, at) => {
		const demand = toDemand(one, at);
		const possible = one.step.seats.filter((seat) => canBeFilled(seat, facts)).map(({ key }) => ({
			seat: key,
			person: key.replace("#", "")
		}));
		return {
			...demand,
			claims: [...demand.claims, ...possible]
		};
	});
	const assigned = assignPeople(demands);
	return demands.map(({ step }) => new Set(assigned.filter((one) => one.step === step).map(({ seat }) => seat)).size);
}
/** The group is never counted smaller for it: who excludes others, as a co-author, would lower the bar. */
function canBeFilled(seat, { contributors }) {
	return contributors.exclusionOfLogin(seat.login) === void 0;
}
function whoFills(seat, { takesDelegates }, { now }) {
	return (takesDelegates ? delegateOf(seat.person, now) : void 0) ?? seat.login;
}
/** Why a step cannot be met by those who are left; nothing where it can. */
function impossibilityOf(step) {
	const { id, needed, missing_from, counted, approvers, state } = step;
	if (state !== "impossible") return [];
	const able = missing_from.length + counted.length;
	return [{
		state: "failure",
		code: "step_impossible",
		says: `the step ${id} needs ${needed} from ${approvers.join(", ")}, and ${able} of them may approve this: let somebody else raise it, or the policy name more people`
	}];
}
/** The most telling reason over all steps: expired, then another account, then not in the group, then not needed. */
function notCounted(approval, steps, facts) {
	const found = steps.map((step) => claimsOf(approval, step, facts));
	const faults = found.flatMap((one) => "why" in one ? [one] : []);
	if (faults.length < found.length) return ignoredReview(approval.review, "not_needed", "approves; others were counted");
	const [first] = [
		"expired",
		"other_account",
		"not_in_group"
	].flatMap((why) => faults.filter((fault) => fault.why === why));
	if (first === void 0) return ignoredReview(approval.review, "not_needed", "approves; nobody needs to");
	const groups = [...new Set(steps.flatMap(({ approvers }) => approvers))].join(", ");
	const words = first.why === "not_in_group" ? `not in ${groups}` : first.words;
	return ignoredReview(approval.review, first.why, words);
}
// src/core/approval/collect-steps.ts
/** The steps of all rules by their order, one for each group where what was and what will be ask different people. */
function collectSteps(matched, facts) {
	const steps = [];
	const reasons = [];
	for (const { rule, contents } of matched) for (const step of rule.steps ?? []) for (const content of contents.length === 0 ? [void 0] : contents) {
		const built = buildStep(rule, step, {
			...facts,
			content
		});
		if ("says" in built) reasons.push(built);
		else if (!steps.some((other) => isSameStep(other, built))) steps.push(built);
	}
	return {
		steps: steps.sort((a, b) => a.order - b.order),
		reasons: withoutRepeats(reasons)
	};
}
function buildStep(rule, step, facts) {
	const { id, title, approvers, require, order = 1, distinct = true, expires_after_hours: hours, delegation } = step;
	const where = `the step ${id} of the rule ${rule.id}`;
	const group = groupOf(approvers, facts);
	if (!group.ok) return {
		state: "error",
		code: "group_unknown",
		says: `${where}: ${group.says}`
	};
	const { seats, unlisted } = group;
	if (unlisted.length > 0 && (isBySize(require) || seats.length === 0)) return {
		state: "error",
		code: "group_unknown",
		says: `${where}: ${unlisted.join(", ")} is not in config/teams.yaml`
	};
	if (seats.length === 0) return {
		state: "error",
		code: "group_empty",
		says: `${where} has nobody who could approve`
	};
	return {
		id,
		rule: rule.id,
		title: title ?? id,
		order,
		distinct,
		approvers,
		require,
		seats,
		needed: neededOf(require, seats.length),
		expiresAfterSeconds: hours === void 0 ? void 0 : hours * 3600,
		takesDelegates: delegation === true,
		deferrable: rule.authorise !== void 0
	};
}
function isBySize(require) {
	return require === "all" || typeof require === "object" && "percent" in require;
}
/** Of a group of `size`; never fewer than one. */
function neededOf(require, size) {
	if (require === "first") return 1;
	if (require === "all") return Math.max(1, size);
	if ("count" in require) return Math.max(1, require.count);
	return Math.max(1, Math.ceil(size * require.percent / 100));
}
function isSameStep(a, b) {
	return a.rule === b.rule && a.id === b.id && keysOf(a) === keysOf(b);
}
function keysOf({ seats }) {
	return seats.map(({ key }) => key).sort().join(" ");
}
function withoutRepeats(reasons) {
	return reasons.filter((one, at) => reasons.findIndex(({ says }) => says === one.says) === at);
}
// src/core/approval/match-rules.ts
/** Every rule that matches, in the order of the policy. No rule, or a rule that asks for nothing, is never a yes. */
function matchRules(policy, facts) {
	const rules = policy.rules.filter((rule) => rule.for === facts.class && isMatch(rule, facts));
	return {
		rules,
		reasons: rules.length === 0 ? [noRule(facts.class)] : rules.flatMap(asksNothing)
	};
}
function isMatch({ when }, { traits, paths }) {
	if (traits.length === 0) return matchesWhen(when, void 0, paths);
	return traits.some((each) => matchesWhen(when, each, paths));
}
function noRule(of) {
	return {
		state: "error",
		code: "no_rule",
		says: `no rule of config/approvals.yaml matches this ${of === "other" ? "file" : of}`
	};
}
/** That nobody needs to approve is written out, with a reason, and asks for nothing beside it. */
function asksNothing({ id, steps = [], require, reason, authorise }) {
	const isNone = require === "none";
	const says = (what) => [{
		state: "error",
		code: "rule_asks_nothing",
		says: `the rule ${id} ${what}`
	}];
	if (isNone && (steps.length > 0 || authorise !== void 0)) return says("says that nobody approves, and asks for approvals");
	if (isNone && (reason ?? "").trim() === "") return says("says that nobody approves, but not why");
	if (!isNone && steps.length === 0) return says("has no step and does not say \"require: none\"");
	return [];
}
function toRuleDecision({ id, title, require, reason }) {
	return {
		id,
		title: title ?? id,
		none_because: require === "none" ? reason ?? "" : null
	};
}
// src/core/approval/reschedule.ts
/**
* The rule by which a registered change may move its window without a new approval: nothing else differs that matters,
* both ends moved no further than the rule allows, and its author is one of those who may.
*/
function rescheduleRuleOf(of) {
	const { policy, before, after, traits, paths, groups, facts } = of;
	const [from, to] = [windowOf(before), windowOf(after)];
	const { author } = facts.pull_request;
	if (from === void 0 || to === void 0 || author === null || !isOnlyWindow(before, after)) return void 0;
	if (!canWrite(permissionOf(author, facts)) || to.to - to.from > from.to - from.from) return void 0;
	const seconds = Math.max(Math.abs(to.from - from.from), Math.abs(to.to - from.to));
	return (policy.reschedule ?? []).find(({ when, by, within_hours: hours }) => traits.every((each) => matchesWhen(when, each, paths)) && seconds <= (hours ?? Number.POSITIVE_INFINITY) * 3600 && isIn(author, by, groups))?.id;
}
function isOnlyWindow(before, after) {
	const [old, new_] = [withoutWindow(before), withoutWindow(after)];
	return isSameJson(old, new_);
}
function withoutWindow(content) {
	const fields = Object.entries(recordToJson(content)).filter(([key]) => key !== "window" && !IMMATERIAL.includes(key));
	return Object.fromEntries(fields);
}
// src/core/approval/prepare-part.ts
function preparePart(subject, setting) {
	const traits = subject.contents.map((content) => traitsWithRisk(content, setting));
	const risk = assessmentOf(subject, setting);
	const rescheduledBy = rescheduled(subject, traits, setting);
	if (rescheduledBy !== null) return {
		subject,
		rules: [],
		decided: [],
		rescheduledBy,
		risk,
		steps: [],
		reasons: []
	};
	const { policy, paths } = setting;
	const matches = subject.classes.map((name) => {
		const facts = {
			class: name,
			traits,
			paths: subject.change === void 0 ? subject.pathsOf.get(name) ?? [] : paths
		};
		return {
			facts,
			...matchRules(policy, facts)
		};
	});
	const matched = matches.flatMap(({ facts, rules }) => rules.map((rule) => ({
		rule,
		contents: subject.contents.filter((_, at) => isMatch(rule, {
			...facts,
			traits: traits.slice(at, at + 1)
		}))
	})));
	const collected = collectSteps(matched, setting);
	const rules = matched.map(({ rule }) => rule);
	return {
		subject,
		rules,
		rescheduledBy,
		risk,
		steps: collected.steps,
		decided: rules.map(toRuleDecision),
		reasons: [...matches.flatMap(({ reasons }) => reasons), ...collected.reasons]
	};
}
function traitsWithRisk(content, setting) {
	return {
		...traitsOf(content, setting.services),
		risk: riskOf(content, setting).risk
	};
}
function assessmentOf({ contents }, setting) {
	const content = contents.at(-1);
	return content === void 0 ? null : riskOf(content, setting);
}
function riskOf(content, { policy, services, paths, facts }) {
	const now = parseInstant(facts.now);
	const history = now === void 0 ? {} : { history: {
		past: facts.past_changes ?? [],
		now
	} };
	return assessRisk(content, {
		policy,
		services,
		paths,
		...history
	});
}
function rescheduled({ change }, traits, setting) {
	const { before, after, id } = change ?? {};
	if (id === void 0 || !before || !after) return null;
	const groups = groupFacts(before, setting);
	return rescheduleRuleOf({
		...setting,
		before,
		after,
		traits,
		groups
	}) ?? null;
}
function groupFacts(content, setting) {
	const { policy, teams, services, directory } = setting;
	return {
		policy,
		teams,
		services,
		directory,
		content
	};
}
// src/core/approval/judge-part.ts
/** Whether one change, or the other files, may be merged, by everything but refusals, which hold for the whole. */
function judgePart(prepared, { setting, reviews, approvals }) {
	const { subject, decided, rescheduledBy, risk } = prepared;
	const counted = judgeSteps(prepared.steps, approvals.valid, {
		...reviews,
		now: setting.facts.now
	});
	const emergency = emergencyOf(prepared, {
		setting,
		reviews
	});
	const steps = counted.steps.map((step, at) => owedLater(step, prepared.steps[at]?.deferrable === true, emergency));
	const holds = holdsFor(prepared, setting);
	const schedule = conflictsFor(prepared, {
		setting,
		reviews
	});
	const isOwed = steps.some(({ state }) => state === "afterwards");
	const reasons = [
		...prepared.reasons,
		...checkChange(prepared, setting),
		...steps.flatMap(impossibilityOf),
		...schedule.reasons,
		...steps.every(({ state }) => state === "met") ? [] : emergency.reasons,
		...holds.map(toReason)
	];
	return {
		classes: subject.classes,
		change: subject.id,
		risk,
		steps,
		holds,
		reasons,
		paths: [...subject.pathsOf.values()].flat(),
		state: stateOf(reasons, steps),
		rules: decided,
		rescheduled_by: rescheduledBy,
		ignored: [...counted.ignored, ...approvals.ignored].sort((a, b) => a.review - b.review),
		conflicts: schedule.conflicts,
		authorise_afterwards: isOwed ? emergency.afterwards : null,
		remarks: [...schedule.remarks, ...emergency.remarks]
	};
}
function stateOf(reasons, steps) {
	return gravest([steps.some(({ state }) => state !== "met" && state !== "afterwards") ? "pending" : "success", ...reasons.map(({ state }) => state)]);
}
/** While an emergency runs, what it may put off is owed, not waited for. */
function owedLater(step, isDeferrable, { state }) {
	return state === "running" && isDeferrable && step.state !== "met" ? {
		...step,
		state: "afterwards"
	} : step;
}
function toReason({ by, since, reason }) {
	return {
		state: "pending",
		code: "held",
		says: `${by === "hold" ? "the change is on hold" : "a lockdown holds it"} since ${since}: ${reason}`
	};
}
const NO_EMERGENCY = {
	state: "none",
	afterwards: null,
	reasons: [],
	remarks: []
};
function emergencyOf({ subject, rules }, { setting, reviews }) {
	const content = subject.contents.at(-1);
	if (content === void 0) return NO_EMERGENCY;
	return judgeEmergency({
		contents: subject.contents,
		rules,
		groups: groupFacts(content, setting),
		reviews
	});
}
function holdsFor({ subject, risk }, { facts, services }) {
	const content = subject.contents.at(-1);
	const now = parseInstant(facts.now);
	if (content === void 0 || risk === null || facts.schedule === null || now === void 0) return [];
	return holdsOf(content, {
		schedule: facts.schedule,
		services,
		risk: risk.risk,
		now
	});
}
/** States in which nothing is left to be done in the window. */
const DONE = [
	"review",
	"closed",
	"cancelled"
];
function conflictsFor({ subject, risk }, { setting, reviews }) {
	const { facts, policy, services, loadZone } = setting;
	const { schedule, other_changes: others, major_incidents: majors } = facts;
	const after = subject.change?.after ?? null;
	if (after === null || !(schedule !== null && others !== null && majors !== null && risk !== null) || DONE.includes(after.state)) return {
		conflicts: [],
		reasons: [],
		remarks: []
	};
	const planned = {
		id: subject.id ?? "",
		isProposal: subject.change?.id === void 0,
		raised: raisedAt(subject.change, facts),
		content: after
	};
	const found = findConflicts(planned, risk.risk, {
		schedule,
		services,
		loadZone,
		others: others.map((one) => ({
			id: one.id,
			isProposal: one.proposal,
			raised: instantOf(one.opened_at),
			content: one.change
		})),
		majorIncidents: majors.map(({ id, service, opened_at }) => ({
			id,
			service,
			opened: instantOf(opened_at)
		})),
		leadTimeHours: policy.lead_time_hours ?? {}
	});
	const judged = judgeConflicts(found.conflicts, {
		policy,
		reviews,
		groups: groupFacts(after, setting)
	});
	const untold = found.untold.map((says) => ({
		state: "error",
		code: "schedule_untold",
		says
	}));
	return {
		...judged,
		reasons: [...judged.reasons, ...untold]
	};
}
/** An amendment that leaves the window alone keeps its place before all that was raised since. */
function raisedAt(change, { pull_request }) {
	const [before, after] = [change?.before?.window, change?.after?.window];
	return before !== void 0 && before.start === after?.start && before.end === after?.end ? toInstant(0) : instantOf(pull_request.opened_at);
}
/** Instants of facts were checked with their shape; one that is none is as late as can be, which favours nobody. */
function instantOf(text) {
	return parseInstant(text) ?? toInstant(Number.MAX_SAFE_INTEGER);
}
// src/core/approval/subjects.ts
/** Every change must be met by itself, so that approving one never carries another. */
function subjectsOf(facts, { classes }) {
	const changes = facts.changes.map((change) => ofChange(change, facts));
	const rest = [...classes].flatMap(([name, paths]) => {
		const others = paths.filter((path) => !isOfChange(path, name, facts));
		return others.length === 0 ? [] : [[name, others]];
	});
	if (rest.length === 0) return changes;
	const files = {
		change: void 0,
		id: null,
		classes: rest.map(([name]) => name),
		pathsOf: new Map(rest),
		contents: []
	};
	return [...changes, files];
}
function ofChange(change, { pull_request }) {
	return {
		change,
		id: change.id ?? `CHG-${pull_request.number}`,
		classes: ["change"],
		pathsOf: /* @__PURE__ */ new Map([["change", [change.path]]]),
		contents: [change.before, change.after].filter((content) => content !== null)
	};
}
/** Files among the changes that are none, such as a README, go with the change of the pull request if there is one. */
function isOfChange(path, name, { changes, changed_paths }) {
	if (name === "change" && changes.length > 0) return true;
	const renamed = changed_paths.find(({ previous_path }) => previous_path === path)?.path;
	return changes.some((change) => isFileOf(path, change) || isFileOf(renamed ?? path, change));
}
// src/core/approval/decide.ts
/**
* What the policy says of a pull request, and why. A function of the facts alone: nothing is looked up, and what could
* not be told is never a yes. Success is bound to head, base and digest of the answer.
*/
function decide(facts, ports) {
	const { policy, teams } = facts;
	const incomplete = checkFacts(facts);
	if (policy === null || teams === null) return conclude(facts, {
		reasons: [...incomplete, ...unreadable({
			policy,
			teams
		})],
		parts: []
	});
	const setting = settingOf(facts, {
		policy,
		teams,
		ports
	});
	const classified = classifyPaths(facts.changed_paths, policy);
	const contributors = contributorsOf(facts, setting.directory);
	const reviews = {
		facts,
		directory: setting.directory,
		contributors
	};
	const verdicts = foldReviews(facts.reviews);
	const approvals = sortApprovals(verdicts, reviews);
	const prepared = subjectsOf(facts, classified).map((subject) => preparePart(subject, setting));
	const parts = prepared.map((part) => judgePart(part, {
		setting,
		reviews,
		approvals
	}));
	const steps = prepared.flatMap((part) => part.steps);
	const refusals = findBlocks(verdicts, {
		...reviews,
		steps,
		claims: {
			...reviews,
			now: facts.now
		}
	});
	return conclude(facts, {
		reasons: [
			...incomplete,
			...classified.reasons,
			...contributors.reasons,
			...refusals.reasons
		],
		parts,
		blocks: refusals.blocks,
		excluded: contributors.excluded
	});
}
function settingOf(facts, { policy, teams, ports }) {
	return {
		facts,
		policy,
		teams,
		loadZone: ports.loadZone,
		services: new Map((facts.services ?? []).map((service) => [service.id, service])),
		directory: createDirectory(teams),
		paths: touchedPaths(facts.changed_paths)
	};
}
function unreadable({ policy, teams }) {
	return Object.entries({
		"config/approvals.yaml": policy,
		"config/teams.yaml": teams
	}).filter(([, value]) => value === null).map(([path]) => ({
		state: "error",
		code: "unreadable",
		says: `${path} at the base could not be read`
	}));
}
/** Nothing that was decided is an error, not a yes. */
function conclude(facts, { reasons, parts, blocks = [], excluded = [] }) {
	const { number, base, head } = facts.pull_request;
	const states = [...reasons, ...parts].map(({ state }) => state);
	const state = parts.length === 0 ? gravest(["error", ...states]) : gravest(states);
	const owed = parts.flatMap((part) => part.authorise_afterwards ?? []);
	const authorise_afterwards = state === "success" ? earliest(owed) : null;
	return {
		state,
		reasons,
		parts,
		blocks,
		excluded,
		authorise_afterwards,
		head,
		description: describe({
			state,
			parts,
			reasons,
			authorise_afterwards
		}),
		decided_at: facts.now,
		pull_request: number,
		base: base.branch,
		base_commit: base.commit ?? null,
		digest: digestAt(head, facts),
		policy_version: facts.policy?.version ?? null
	};
}
function earliest(owed) {
	return owed.toSorted((a, b) => a.deadline < b.deadline ? -1 : 1)[0] ?? null;
}
export { assignPeople as a, progress as c, canWrite as d, digestAt as f, isActivePerson as h, neededOf as i, gravest as l, createDirectory as m, asksNothing as n, groupOf as o, permissionOf as p, isMatch as r, foldReviews as s, decide as t, classOf as u };
