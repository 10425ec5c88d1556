import { c as readToken, d as warn, i as notice, n as fail, r as logLine, s as readRunner, t as openTokenGit, u as summarise } from "./token-git-DIlV11R-.js";
import { n as parseBranchName } from "./ref-name-BC2sTZnV.js";
import { a as openCommit, i as loadPorts, n as loadLedger, v as isObjectId } from "./load-ledger-flsHO6_I.js";
import { t as GitError } from "./git-process-BFD234AQ.js";
import { c as write, d as Unheard, f as RequestError, l as Gone, o as read, s as readIfThere, t as createClient, u as LostAnswer } from "./octokit-ByUV0E-L.js";
import { n as documentWriter, t as applyPlan } from "./apply-plan-CbIuiPHE.js";
import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
// src/adapters/git/commit-stream.ts
/** A commit with its blobs inline, as https://git-scm.com/docs/git-fast-import reads it. */
function toCommitStream({ ref, base, files, subject, person }) {
	if (/[\n\r\0]/.test(subject)) throw new RangeError("a commit subject is one line");
	if (/[<>\n\0]/.test(person.name + person.email)) throw new RangeError("not the name of a person");
	const who = `${person.name} <${person.email}> ${person.at} +0000`;
	const lines = [...files].map(([path, text]) => text === void 0 ? `D ${expectPath(path)}\n` : `M 100644 inline ${expectPath(path)}\n${data(text)}`);
	return [
		`commit ${ref}\nauthor ${who}\ncommitter ${who}\n`,
		data(subject),
		base === void 0 ? "" : `from ${base}\n`,
		...lines,
		"\ndone\n"
	].join("");
}
function data(text) {
	return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
/** Our paths are made of ids, dates and slugs; whatever needs quoting is none of them. */
function expectPath(path) {
	if (!(/^[\w.@+-]+(?:\/[\w.@+-]+)*$/.test(path) && !path.split("/").some((part) => /^\.+$/.test(part)))) throw new RangeError(`not a path of ours: ${JSON.stringify(path)}`);
	return path;
}
// src/adapters/git/remote-branch.ts
/**
* A branch of a remote: fetched one commit deep, written by `fast-import` without a work tree or an index, so that
* one record of 100,000 costs one record.
*/
function openRemoteBranch(git, options) {
	const branch = expectBranch(options.branch);
	const tipAt = async (commit) => {
		return {
			commit,
			ledger: await options.load(openCommit(git.repository, commit)),
			readText: (path) => readBlob(git, commit, path)
		};
	};
	return {
		tip: async () => {
			const commit = await fetchTip(git, branch);
			if (commit === void 0) throw new GitError("fetch", 0, `${branch} names no commit`);
			return tipAt(commit);
		},
		commit: async (base, change) => {
			const pushed = await commitAndPush(git, {
				base,
				change,
				branch,
				person: options.person
			});
			return pushed === void 0 ? "moved" : tipAt(pushed);
		}
	};
}
function expectBranch(name) {
	const branch = parseBranchName(name);
	if (branch === void 0) throw new RangeError(`not the name of a branch: ${name}`);
	return branch;
}
/** The commit of a branch of the remote; `undefined` where there is no such branch. */
async function fetchTip(git, branch) {
	const ref = `refs/remotes/origin/${branch}`;
	const { code, err } = await git.run([
		"fetch",
		"--quiet",
		"--no-tags",
		"--depth=1",
		git.url,
		`+refs/heads/${branch}:${ref}`
	]);
	if (code !== 0 && /couldn't find remote ref/i.test(err)) return void 0;
	if (code !== 0) throw new GitError("fetch", code, err);
	const commit = (await git.expect([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	])).trim();
	return isObjectId(commit) ? commit : void 0;
}
async function readBlob(git, commit, path) {
	const { code, out } = await git.run([
		"cat-file",
		"blob",
		`${commit}:${path}`
	]);
	return code === 0 ? out : void 0;
}
/** A file of a branch of derived files; `undefined` where there is no such branch, or no such file. */
async function readPublished(git, branch, path) {
	const tip = await fetchTip(git, expectBranch(branch));
	return tip === void 0 ? void 0 : readBlob(git, tip, path);
}
const NEXT = "refs/gitsm/next";
/** The commit that is on the branch now; `undefined` where another one is. */
async function commitAndPush(git, { base, change, branch, person }) {
	const commit = await makeCommit(git, {
		base,
		...change,
		person
	});
	if (await pushCommit(git, commit, branch)) return commit;
	return await fetchTip(git, branch) === commit ? commit : void 0;
}
async function makeCommit(git, content) {
	await git.expect([
		"fast-import",
		"--quiet",
		"--force"
	], toCommitStream({
		ref: NEXT,
		...content
	}));
	return (await git.expect([
		"rev-parse",
		"--verify",
		`${NEXT}^{commit}`
	])).trim();
}
function pushArgs(git, rest) {
	return [
		"push",
		"--porcelain",
		"--no-verify",
		"--atomic",
		...rest.slice(0, -1),
		git.url,
		...rest.slice(-1)
	];
}
/** Pushes a commit, unforced; false where the branch has moved or the answer was lost. */
async function pushCommit(git, commit, branch) {
	const { code, out, err } = await git.run(pushArgs(git, [`${commit}:refs/heads/${branch}`]));
	if (code !== 0) refuseFinally(`${out}\n${err}`);
	return code === 0;
}
const FINAL = /pre-receive hook declined|protected branch|GH006|GH013|push declined|Permission .* denied|error: 40[13]|Authentication failed/i;
/** What another try cannot mend: rules of the forge and rights. Everything else is asked of the branch. */
function refuseFinally(answer) {
	const line = answer.split("\n").find((one) => FINAL.test(one));
	if (line !== void 0) throw new GitError("push", 1, line);
}
/**
* Replaces a branch of derived files by one commit without a parent; true where something changed. The lease is on
* the commit that was looked at: when another run published meanwhile nothing is overwritten, and that run's
* reports, or the next, are what stands.
*/
async function publishTree(git, { files, subject, person, ...rest }) {
	const branch = expectBranch(rest.branch);
	const there = await fetchTip(git, branch);
	const commit = await makeCommit(git, {
		files,
		subject,
		person
	});
	const treeOf = async (id) => (await git.expect([
		"rev-parse",
		"--verify",
		`${id}^{tree}`
	])).trim();
	if (there !== void 0 && await treeOf(there) === await treeOf(commit)) return false;
	const lease = `--force-with-lease=refs/heads/${branch}:${there ?? ""}`;
	const { code, out, err } = await git.run(pushArgs(git, [lease, `${commit}:refs/heads/${branch}`]));
	if (code === 0) return true;
	refuseFinally(`${out}\n${err}`);
	return await fetchTip(git, branch) === commit;
}
// src/adapters/git/propose-file.ts
/**
* One file more than the default branch has, on a branch of its own; true where something changed. A branch whose last
* commit is not ours is left as it is: somebody works there. Nothing is forced.
*/
async function proposeFile(git, { path, text, subject, person, ...rest }) {
	const branch = parseBranchName(rest.branch);
	if (branch === void 0) throw new RangeError(`not the name of a branch: ${rest.branch}`);
	const main = (await git.expect([
		"rev-parse",
		"--verify",
		`refs/remotes/origin/${rest.onto}^{commit}`
	])).trim();
	const there = await fetchTip(git, branch);
	const base = there ?? main;
	if (there !== void 0 && !await isToBeReplaced(git, there, {
		path,
		text,
		person
	})) return false;
	const commit = await makeCommit(git, {
		base,
		files: new Map([...await others(git, {
			main,
			base,
			path
		}), [path, text]]),
		subject,
		person
	});
	if (await pushCommit(git, commit, branch)) return true;
	return await fetchTip(git, branch) === commit;
}
async function isToBeReplaced(git, there, { path, text, person }) {
	const held = await git.run([
		"cat-file",
		"blob",
		`${there}:${path}`
	]);
	if (held.code === 0 && held.out === text) return false;
	return (await git.expect([
		"log",
		"-1",
		"--format=%ae",
		there
	])).trim() === person.email;
}
async function others(git, { main, base, path }) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const list = async (commit) => (await git.expect([
		"ls-tree",
		"-r",
		"--name-only",
		commit,
		"--",
		folder
	])).split("\n").filter((one) => one !== "");
	const known = new Set(await list(main));
	return (await list(base)).filter((one) => one !== path && !known.has(one)).map((one) => [one, void 0]);
}
// src/adapters/github/check-runs.ts
function checkRuns(client, name) {
	const { checks } = client.rest;
	return {
		checkRun: async (sha, check_name) => {
			const [run] = (await read(() => checks.listForRef({
				...name,
				ref: sha,
				check_name,
				filter: "latest"
			}))).data.check_runs;
			if (run === void 0) return void 0;
			const { id, status, external_id: key, output } = run;
			return {
				id,
				key: key ?? "",
				isCompleted: status === "completed",
				annotations: output.annotations_count
			};
		},
		createCheckRun: ({ sha, key, ...part }) => write(() => checks.create({
			...name,
			head_sha: sha,
			external_id: key,
			...toRequest(part),
			name: part.name
		})),
		updateCheckRun: (id, part) => write(() => checks.update({
			...name,
			check_run_id: id,
			...toRequest(part)
		}))
	};
}
function toRequest({ conclusion, title, summary, annotations }) {
	const output = {
		title,
		summary,
		annotations: annotations.map(toAnnotation)
	};
	return conclusion === void 0 ? {
		status: "in_progress",
		output
	} : {
		status: "completed",
		conclusion,
		output
	};
}
/** The forge refuses columns of remarks that span lines. */
function toAnnotation({ path, line, endLine, columns, level, title, message }) {
	return {
		path,
		start_line: line,
		end_line: endLine,
		...columns === void 0 ? {} : {
			start_column: columns[0],
			end_column: columns[1]
		},
		annotation_level: level,
		title,
		message
	};
}
// src/adapters/github/review-requests.ts
function reviewRequests(client, name) {
	const { pulls, issues } = client.rest;
	return {
		reviewRequests: async (number) => {
			const now = await read(() => pulls.listRequestedReviewers({
				...name,
				pull_number: number
			}));
			const events = await read(() => client.paginate(issues.listEvents, {
				...name,
				issue_number: number,
				per_page: 100
			}));
			return {
				requested: now.data.users.map(({ login }) => login),
				last: lastRequests(events)
			};
		},
		requestReviewers: async (number, logins) => {
			const ask = (reviewers) => unlessRefused(() => pulls.requestReviewers({
				...name,
				pull_number: number,
				reviewers: [...reviewers]
			}));
			if (!await ask(logins) && logins.length > 1) for (const login of logins) await ask([login]);
		},
		removeReviewers: (number, logins) => write(() => pulls.removeRequestedReviewers({
			...name,
			pull_number: number,
			reviewers: [...logins]
		}))
	};
}
/** False where the forge refuses the people named: they do not belong to the repository. */
async function unlessRefused(ask) {
	try {
		await write(ask);
		return true;
	} catch (error) {
		if (error instanceof RequestError && error.status === 422) return false;
		throw error;
	}
}
/** Events come in the order in which they happened. */
function lastRequests(events) {
	const last = /* @__PURE__ */ new Map();
	for (const { event, created_at: at, requested_reviewer: asked, review_requester: by } of events) if (event === "review_requested" && asked !== void 0) last.set(asked.login.toLowerCase(), {
		at,
		by: by?.id
	});
	return last;
}
// src/adapters/github/open-forge.ts
/** Of the newest issues; what was opened before those is known by its record. */
const MOST_PAGES = 5;
/** The forge's API behind the port that effects are carried out through; `branch` is the default one. */
function openForge(client, name, branch) {
	const { actions, issues, pulls, reactions, repos } = client.rest;
	return {
		...checkRuns(client, name),
		...reviewRequests(client, name),
		comments: async (issue) => {
			const pages = () => client.paginate(issues.listComments, {
				...name,
				issue_number: issue,
				per_page: 100
			});
			return (await read(pages)).map((one) => ({
				id: one.id,
				userId: one.user?.id,
				body: one.body ?? ""
			}));
		},
		createComment: (issue, body) => write(() => issues.createComment({
			...name,
			issue_number: issue,
			body
		})),
		updateComment: (comment, body) => write(() => issues.updateComment({
			...name,
			comment_id: comment,
			body
		})),
		issue: async (issue) => {
			const found = await readIfThere(() => issues.get({
				...name,
				issue_number: issue
			}));
			return found === void 0 ? void 0 : toIssue(found.data);
		},
		addLabels: (issue, labels) => write(() => issues.addLabels({
			...name,
			issue_number: issue,
			labels: [...labels]
		})),
		removeLabel: (issue, label) => write(() => issues.removeLabel({
			...name,
			issue_number: issue,
			name: label
		})),
		addAssignees: (issue, logins) => write(() => issues.addAssignees({
			...name,
			issue_number: issue,
			assignees: [...logins]
		})),
		removeAssignees: (issue, logins) => write(() => issues.removeAssignees({
			...name,
			issue_number: issue,
			assignees: [...logins]
		})),
		setIssueState: (issue, state) => write(() => issues.update({
			...name,
			issue_number: issue,
			...toUpdate(state)
		})),
		lockIssue: (issue, reason) => write(() => issues.lock({
			...name,
			issue_number: issue,
			lock_reason: reason
		})),
		newestIssues: async () => {
			const options = {
				...name,
				state: "all",
				sort: "created",
				direction: "desc",
				per_page: 100
			};
			const found = [];
			for (let page = 1; page <= MOST_PAGES; page++) {
				const { data } = await read(() => issues.listForRepo({
					...options,
					page
				}));
				found.push(...data.map((one) => ({
					userId: one.user?.id,
					body: one.body ?? ""
				})));
				if (data.length < 100) break;
			}
			return found;
		},
		createIssue: ({ title, body, labels }) => write(() => issues.create({
			...name,
			title,
			body,
			labels: [...labels]
		})),
		dispatchWorkflow: (workflow, inputs) => write(async () => {
			const what = {
				...name,
				workflow_id: workflow,
				ref: branch,
				inputs: { ...inputs }
			};
			await actions.createWorkflowDispatch(what).catch(orNotTaken);
		}),
		pullStates: async (head) => {
			const wanted = {
				...name,
				head: `${name.owner}:${head}`,
				state: "all",
				per_page: 100
			};
			const { data } = await read(() => pulls.list(wanted));
			return data.filter((pull) => pull.head.ref === head).map(({ state }) => state);
		},
		createPull: (pull) => write(() => pulls.create({
			...name,
			base: branch,
			...pull
		})),
		addReaction: (comment, content) => write(() => reactions.createForIssueComment({
			...name,
			comment_id: comment,
			content
		})),
		statuses: async (sha) => {
			return (await read(() => repos.getCombinedStatusForRef({
				...name,
				ref: sha,
				per_page: 100
			}))).data.statuses.map((one) => ({
				context: one.context,
				state: one.state,
				description: one.description ?? ""
			}));
		},
		createStatus: ({ sha, context, state, description }) => write(() => repos.createCommitStatus({
			...name,
			sha,
			context,
			state,
			description: description.slice(0, 140)
		}))
	};
}
/** No trigger of that kind, inputs that it does not declare, or a token that may start none: as good as none. */
function orNotTaken(error) {
	if (error instanceof RequestError && (error.status === 422 || /not accessible/i.test(error.message))) throw new Gone("the workflow was not started", { cause: error });
	throw error;
}
function toIssue(issue) {
	return {
		state: issue.state === "open" ? "open" : issue.state_reason === "not_planned" ? "not_planned" : "completed",
		labels: issue.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		assignees: (issue.assignees ?? []).map((one) => one.login),
		isLocked: issue.locked
	};
}
function toUpdate(state) {
	if (state === "open") return {
		state: "open",
		state_reason: "reopened"
	};
	return {
		state: "closed",
		state_reason: state
	};
}
// src/app/settle-plan.ts
/** A plan that never comes to rest is a bug: what was applied must not be asked for again. */
const MOST_ROUNDS = 8;
/**
* Decides, commits, and decides again on what is committed, until no file is to change. When the branch has moved
* meanwhile the plan is thrown away and made anew on the new tip: nothing is merged.
*/
async function settlePlan(decide, ports) {
	const summary = [];
	let commits = 0;
	let attempt = 0;
	let tip = ports.tip ?? await ports.store.tip();
	for (;;) {
		const plan = await decide(tip);
		if (plan.files.effects.length === 0) return {
			forge: plan.forge,
			tip,
			commits,
			summary
		};
		if (commits >= MOST_ROUNDS) throw new Error(`the plan asks again for what was committed: ${plan.files.summary[0]}`);
		const outcome = await commitPlan(plan, tip, ports);
		if (outcome === "same") throw new Error(`the plan changes nothing: ${plan.files.summary[0]}`);
		if (outcome === "moved") {
			if (!await ports.pause(++attempt)) throw new Error(`the branch kept moving; gave up after ${attempt} tries`);
			tip = await ports.store.tip();
			continue;
		}
		commits++;
		attempt = 0;
		tip = outcome;
		summary.push(...plan.files.summary);
	}
}
async function commitPlan(plan, tip, { store, writer }) {
	const files = /* @__PURE__ */ new Map();
	const tree = {
		read: tip.readText,
		write: async (path, text) => {
			if (await tip.readText(path) !== text) files.set(path, text);
		},
		remove: async (path) => void files.set(path, void 0)
	};
	await applyPlan(plan.files, tree, writer);
	return files.size === 0 ? "same" : store.commit(tip.commit, {
		files,
		subject: plan.subject
	});
}
// src/app/telling/tell-check-run.ts
/** As many annotations as the forge takes in one request. */
const MOST$1 = 50;
/** So many are told on their lines; beyond that the summary says how many there are. */
const MOST_OF_ALL = 500;
/**
* Puts remarks on the lines of a commit, 50 a request. Where an earlier try broke off, it goes on behind what the forge
* says it has; what is complete stays as it is.
*/
async function tellCheckRun(effect, forge) {
	const there = await forge.checkRun(effect.sha, effect.name);
	const isOurs = there?.key === effect.key;
	if (isOurs && there.isCompleted) return "as_it_is";
	const annotations = effect.annotations.slice(0, MOST_OF_ALL);
	let told = isOurs ? there.annotations : 0;
	let id = isOurs ? there.id : void 0;
	do {
		const part = toPart(effect, annotations, told);
		if (id === void 0) {
			await forge.createCheckRun({
				...part,
				sha: effect.sha,
				key: effect.key
			});
			if (part.conclusion === void 0) id = (await forge.checkRun(effect.sha, effect.name))?.id;
		} else await forge.updateCheckRun(id, part);
		told += part.annotations.length;
		if (part.conclusion !== void 0) return "done";
	} while (id !== void 0);
	throw new Error(`the check run ${effect.name} was made, but is not there`);
}
function toPart(effect, all, from) {
	const { name, title, summary, conclusion } = effect;
	const annotations = all.slice(from, from + MOST$1);
	return {
		name,
		title,
		summary,
		annotations,
		...from + annotations.length >= all.length ? { conclusion } : {}
	};
}
// src/app/telling/tell-comments.ts
/** Hidden in the text; believed only in a comment of ours. Keys are ours too: no foreign text is in a marker. */
function markerOf(name) {
	if (!/^[\w./:+-]{1,200}$/.test(name)) throw new RangeError(`not a marker: ${JSON.stringify(name)}`);
	return `<!-- gitsm:${name} -->`;
}
async function tellSticky(effect, run) {
	const marker = markerOf(`sticky:${effect.purpose}`);
	const body = `${effect.body}\n\n${marker}`;
	const find = (all) => all.find((one) => isOurs(one, run) && one.body.includes(marker));
	const ours = find(await commentsOf(effect.issue, run)) ?? find(await listedComments(effect.issue, run));
	if (ours === void 0) await run.ports.forge.createComment(effect.issue, body);
	else if (sameText(ours.body, body)) return "as_it_is";
	else await run.ports.forge.updateComment(ours.id, body);
	forget(effect.issue, run);
	return "done";
}
async function tellNotices({ issue, notices }, run) {
	const marked = notices.map(({ key, body }) => ({
		body,
		marker: markerOf(`notice:${key}`)
	}));
	const freshIn = (all) => marked.filter(({ marker }) => !all.some((one) => isOurs(one, run) && one.body.includes(marker)));
	if (freshIn(await commentsOf(issue, run)).length === 0) return "as_it_is";
	const fresh = freshIn(await listedComments(issue, run));
	if (fresh.length === 0) return "as_it_is";
	const text = fresh.map(({ body, marker }) => `${body}\n\n${marker}`).join("\n\n");
	await run.ports.forge.createComment(issue, text);
	forget(issue, run);
	return "done";
}
async function commentsOf(issue, run) {
	return run.comments.get(issue) ?? listedComments(issue, run);
}
/** Before a comment is made: another run may have made it since we read. */
async function listedComments(issue, { ports, comments, listed }) {
	const found = (listed.has(issue) ? comments.get(issue) : void 0) ?? await ports.forge.comments(issue);
	comments.set(issue, found);
	listed.add(issue);
	return found;
}
function forget(issue, { comments, listed }) {
	comments.delete(issue);
	listed.delete(issue);
}
function isOurs(comment, { ports }) {
	return comment.userId === ports.us;
}
/** The forge gives line ends back as it likes. */
function sameText(a, b) {
	return a.replaceAll("\r\n", "\n").trim() === b.trim();
}
// src/app/telling/telling-run.ts
function startRun(ports) {
	const known = [...ports.known ?? []];
	const comments = known.flatMap(([number, one]) => one.comments === void 0 ? [] : [[number, one.comments]]);
	return {
		ports,
		comments: new Map(comments),
		listed: /* @__PURE__ */ new Set(),
		issues: new Map(known.map(([number, { issue }]) => [number, issue]))
	};
}
/** After a lost answer nothing that was read holds. */
function forgetAll({ comments, listed, issues }) {
	for (const known of [
		comments,
		listed,
		issues
	]) known.clear();
}
async function expectIssue(issue, { ports, issues }) {
	const found = issues.get(issue) ?? await ports.forge.issue(issue);
	if (found === void 0) throw new Gone(`issue ${issue} is gone`);
	issues.set(issue, found);
	return found;
}
/** What we changed ourselves needs no other look. */
function remember(issue, change, { issues }) {
	const known = issues.get(issue);
	if (known !== void 0) issues.set(issue, {
		...known,
		...change
	});
}
// src/app/telling/tell-issue.ts
async function tellLabels({ issue, labels, prefixes }, run) {
	const { forge } = run.ports;
	const { labels: there } = await expectIssue(issue, run);
	const lower = (names) => new Set(names.map((name) => name.toLowerCase()));
	const missing = labels.filter((label) => !lower(there).has(label.toLowerCase()));
	const surplus = there.filter((label) => prefixes.some((prefix) => label.startsWith(prefix)) && !lower(labels).has(label.toLowerCase()));
	if (missing.length > 0) await forge.addLabels(issue, missing);
	for (const label of surplus) await forge.removeLabel(issue, label);
	remember(issue, { labels: [...there.filter((label) => !surplus.includes(label)), ...missing] }, run);
	return missing.length + surplus.length > 0 ? "done" : "as_it_is";
}
async function tellAssignees({ issue, logins }, run) {
	const { forge } = run.ports;
	const { assignees } = await expectIssue(issue, run);
	const [there, wanted] = [assignees.map((one) => one.toLowerCase()), logins.map((one) => one.toLowerCase())];
	const missing = logins.filter((login) => !there.includes(login.toLowerCase()));
	const surplus = assignees.filter((login) => !wanted.includes(login.toLowerCase()));
	if (missing.length > 0) await forge.addAssignees(issue, missing);
	if (surplus.length > 0) await forge.removeAssignees(issue, surplus);
	remember(issue, { assignees: logins }, run);
	return missing.length + surplus.length > 0 ? "done" : "as_it_is";
}
async function tellState({ issue, state }, run) {
	if ((await expectIssue(issue, run)).state === state) return "as_it_is";
	await run.ports.forge.setIssueState(issue, state);
	remember(issue, { state }, run);
	return "done";
}
async function tellLock({ issue, reason }, run) {
	if ((await expectIssue(issue, run)).isLocked) return "as_it_is";
	await run.ports.forge.lockIssue(issue, reason);
	remember(issue, { isLocked: true }, run);
	return "done";
}
// src/app/telling/tell-proposal.ts
/**
* Puts a draft on a branch of its own and, where we may, opens its pull request. A branch whose pull request has ended
* has had its use; one that somebody else works on is theirs.
*/
async function tellProposal(effect, { ports }) {
	const { branch, path, text, subject, pull } = effect;
	const states = await ports.forge.pullStates(branch);
	if (states.length > 0 && !states.includes("open")) return "as_it_is";
	const isPushed = await ports.propose?.({
		branch,
		path,
		text,
		subject
	}) ?? false;
	if (pull === void 0 || states.includes("open")) return isPushed ? "done" : "as_it_is";
	await ports.forge.createPull({
		head: branch,
		...pull
	});
	return "done";
}
// src/app/telling/tell-reviewers.ts
/** The forge takes no more in one request, and nobody reads a longer list. */
const MOST = 15;
/**
* Asks those whose turn it is, once for each content: nobody who was asked before is asked again, unless what they have
* reviewed since has changed. Requests of ours whose step is over are withdrawn; those of people are left alone.
*/
async function tellReviewers({ issue, wanted }, { forge, us }) {
	const { requested, last } = await forge.reviewRequests(issue);
	const isRequested = (login) => requested.some((one) => one.toLowerCase() === login.toLowerCase());
	const missing = wanted.filter(({ login, voidedAt }) => {
		const asked = last.get(login.toLowerCase());
		return !isRequested(login) && (asked === void 0 || voidedAt !== null && asked.at <= voidedAt);
	});
	const surplus = requested.filter((login) => {
		return !wanted.some((one) => one.login.toLowerCase() === login.toLowerCase()) && last.get(login.toLowerCase())?.by === us;
	});
	const logins = missing.slice(0, MOST).map(({ login }) => login);
	if (logins.length > 0) await forge.requestReviewers(issue, logins);
	if (surplus.length > 0) await forge.removeReviewers(issue, surplus);
	return logins.length + surplus.length > 0 ? "done" : "as_it_is";
}
// src/app/telling/tell-forge.ts
/** Tells the forge, one effect after the other. Told twice, it changes nothing the second time. */
async function tellForge(effects, ports) {
	const done = [];
	const delivered = [];
	const gone = [];
	const unheard = [];
	const run = startRun(ports);
	for (const effect of gatherNotices(effects)) {
		const keys = effect.kind === "notices" ? effect.notices.map((one) => one.key) : [effect.key];
		try {
			if (await tellOnce(effect, run) === "done") done.push(...keys);
			if (effect.kind === "notices") delivered.push(...keys);
		} catch (error) {
			if (error instanceof Gone) gone.push(...keys);
			else if (error instanceof Unheard && effect.kind === "webhook") unheard.push({
				key: effect.key,
				notice: effect.notice,
				reason: error.message
			});
			else throw error;
		}
	}
	const isHeard = (key) => !unheard.some(({ notice }) => notice === key);
	return {
		done,
		delivered: delivered.filter(isHeard),
		gone,
		unheard
	};
}
/** In the order of the effects; the notices of a thread stand where its first one stood. */
function gatherNotices(effects) {
	const threads = /* @__PURE__ */ new Map();
	const gathered = [];
	for (const effect of effects) {
		if (effect.kind !== "notice") {
			gathered.push(effect);
			continue;
		}
		const known = threads.get(effect.issue);
		known?.push(effect);
		if (known !== void 0) continue;
		const notices = [effect];
		threads.set(effect.issue, notices);
		gathered.push({
			kind: "notices",
			issue: effect.issue,
			notices
		});
	}
	return gathered;
}
/** A lost answer is answered by looking again: each effect looks before it writes. The second loss is an outage. */
async function tellOnce(effect, run) {
	try {
		return await tell(effect, run);
	} catch (error) {
		if (!(error instanceof LostAnswer)) throw error;
		forgetAll(run);
		await tell(effect, run);
		return "done";
	}
}
async function tell(effect, run) {
	const { forge } = run.ports;
	switch (effect.kind) {
		case "sticky_comment": return tellSticky(effect, run);
		case "notices": return tellNotices(effect, run);
		case "labels": return tellLabels(effect, run);
		case "assignees": return tellAssignees(effect, run);
		case "issue_state": return tellState(effect, run);
		case "lock": return tellLock(effect, run);
		case "reaction":
			await forge.addReaction(effect.comment, effect.content);
			return "done";
		case "status": return tellStatus(effect, forge);
		case "review_requests": return tellReviewers(effect, run.ports);
		case "check_run": return tellCheckRun(effect, forge);
		case "publish": return await run.ports.publish(effect) ? "done" : "as_it_is";
		case "open_issue": return tellOpening(effect, run);
		case "proposal": return tellProposal(effect, run);
		case "dispatch":
			await forge.dispatchWorkflow(effect.workflow, effect.inputs);
			return "done";
		case "webhook": return callListener(effect, run);
	}
}
async function callListener({ listener, body }, { ports }) {
	const answer = await ports.callListener?.(listener, body) ?? {
		ok: false,
		reason: "nobody listens"
	};
	if (!answer.ok) throw new Unheard(answer.reason);
	return "done";
}
/** The key stands in the issue's text: one of ours that carries it is the one that was meant, open or closed. */
async function tellOpening({ key, title, body, labels }, { ports }) {
	const marker = markerOf(`open:${key}`);
	if ((await ports.forge.newestIssues()).some((one) => one.userId === ports.us && one.body.includes(marker))) return "as_it_is";
	await ports.forge.createIssue({
		title,
		body: `${body}\n\n${marker}`,
		labels
	});
	return "done";
}
async function tellStatus(effect, forge) {
	const { sha, context, state, description } = effect;
	const there = (await forge.statuses(sha)).find((one) => one.context === context);
	if (there?.state === state && there.description === description) return "as_it_is";
	await forge.createStatus({
		sha,
		context,
		state,
		description
	});
	return "done";
}
// actions/open-stage.ts
/** Who writes on the forge where the configuration names nobody: the token of Actions. */
const ACTIONS_BOT = {
	login: "github-actions[bot]",
	user_id: 41898282
};
/**
* Runs one job on the branch of records. A copy that is not set up, or a fork, does nothing and says so once: the
* configuration must name the very repository in which it runs.
*/
async function runAction(name, job, { callListener } = {}) {
	try {
		const runner = readRunner();
		const token = readToken();
		const url = `${runner.serverUrl}/${runner.owner}/${runner.repo}.git`;
		const git = await openTokenGit({
			url,
			token,
			scratch: runner.scratch,
			now: runner.now
		});
		const tip = await openStore(git, runner, ACTIONS_BOT).tip();
		const organisation = tip.ledger.configuration.organisation?.value;
		if (organisation === void 0 || !isHere(organisation.repository, runner)) {
			notice(`${name}: config/gitsm.yaml does not name ${runner.owner}/${runner.repo} as its repository; nothing is done.`);
			return;
		}
		warnOfUnreadable(tip);
		const us = organisation.us ?? ACTIONS_BOT;
		const parts = {
			git,
			client: createClient({
				token,
				baseUrl: runner.apiUrl
			}),
			runner,
			us,
			...callListener === void 0 ? {} : { callListener: callListener(organisation) }
		};
		const tell = teller(parts);
		await job({
			...parts,
			organisation,
			tip,
			tell,
			carryOut: executor(parts, tell, tip)
		});
	} catch (error) {
		fail(error);
	}
}
/** Nothing that rests on a broken file of the configuration is done; whoever runs the place should know why. */
function warnOfUnreadable({ ledger }) {
	const paths = ledger.unreadable.map(({ place }) => place.path).filter((path) => path.startsWith("config/"));
	for (const path of new Set(paths)) warn(`${path} cannot be read, and what rests on it is left alone: gitsm validate says what is wrong with it`);
}
function isHere(repository, { owner, repo }) {
	return repository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
function openStore(git, { now, defaultBranch }, us) {
	return openRemoteBranch(git, {
		branch: defaultBranch,
		person: personOf(us, now),
		load: (source) => loadLedger(source, loadPorts)
	});
}
/** The address by which the forge knows a bot's commits. */
function personOf(us, now) {
	return {
		name: us.login,
		email: `${us.user_id}+${us.login}@users.noreply.github.com`,
		at: now
	};
}
function executor({ git, runner, us }, tell, start) {
	const store = openStore(git, runner, us);
	let tip = start;
	return async (decide, known) => {
		const settled = await settlePlan(decide, {
			store,
			tip,
			writer: documentWriter,
			pause: pausing()
		});
		tip = settled.tip;
		for (const line of settled.summary) logLine(line);
		const told = await tell(settled.forge, known);
		const lines = settled.summary.map((line) => `- ${encodeMarkdownInline(line, LONGEST_LINE)}`);
		if (lines.length > 0) summarise(lines.join("\n"));
		return {
			...settled,
			told
		};
	};
}
function teller({ git, client, runner, us, callListener }) {
	const forge = openForge(client, {
		owner: runner.owner,
		repo: runner.repo
	}, runner.defaultBranch);
	return async (effects, known) => {
		const told = await tellForge(effects, {
			forge,
			us: us.user_id,
			...known === void 0 ? {} : { known },
			...callListener === void 0 ? {} : { callListener },
			propose: (file) => proposeFile(git, {
				...file,
				onto: runner.defaultBranch,
				person: personOf(us, runner.now)
			}),
			publish: ({ branch, files, subject }) => {
				return publishTree(git, {
					branch,
					subject,
					files: new Map(files.map(({ path, text }) => [path, text])),
					person: personOf(us, runner.now)
				});
			}
		});
		for (const key of told.done) logLine(`told: ${key}`);
		return told;
	};
}
const LONGEST_LINE = 300;
const MOST_TRIES = 40;
const MOST_MS = 24e4;
/** Longer each time, and by chance, so that writers who met once do not meet again. */
function pausing() {
	const until = performance.now() + MOST_MS;
	return async (attempt) => {
		if (attempt > MOST_TRIES || performance.now() > until) return false;
		const longest = Math.min(4e3, 50 * 1.5 ** attempt);
		await new Promise((resolve) => setTimeout(resolve, longest * (.3 + .7 * Math.random())));
		return true;
	};
}
export { openForge as n, readPublished as r, runAction as t };
