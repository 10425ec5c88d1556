import { o as read } from "./octokit-ByUV0E-L.js";
import { a as toFacts } from "./read-issues-DqoJZnDC.js";
// src/adapters/github/read-conversations.ts
/** All that was said and done at an issue, oldest first. */
async function readConversation(client, name, issue, { withEvents }) {
	const options = {
		...name,
		issue_number: issue.number,
		per_page: 100
	};
	return {
		issue,
		comments: await readComments(client, name, issue.number),
		events: (withEvents ? await read(() => client.paginate(client.rest.issues.listEvents, options)) : []).flatMap((one) => toEvent(one))
	};
}
/** All comments of an issue or pull request, oldest first. */
async function readComments(client, name, issue) {
	const options = {
		...name,
		issue_number: issue,
		per_page: 100
	};
	return (await read(() => client.paginate(client.rest.issues.listComments, options))).map(toComment);
}
/** Issues that changed since an instant, closed ones too; a comment is a change. */
async function readIssuesSince(client, name, since) {
	const options = {
		...name,
		state: "all",
		since,
		sort: "updated",
		direction: "asc",
		per_page: 100
	};
	return (await read(() => client.paginate(client.rest.issues.listForRepo, options))).map(toFacts);
}
/** Comments of all issues since an instant, by the number of the issue. */
async function readCommentsSince(client, name, since) {
	const options = {
		...name,
		since,
		per_page: 100
	};
	const found = await read(() => client.paginate(client.rest.issues.listCommentsForRepo, options));
	const byIssue = /* @__PURE__ */ new Map();
	for (const comment of found) {
		const number = Number(/\/(\d+)$/.exec(comment.issue_url)?.[1]);
		byIssue.set(number, [...byIssue.get(number) ?? [], toComment(comment)]);
	}
	return byIssue;
}
function toComment({ id, body = "", user, created_at, updated_at, reactions }) {
	const count = (content) => Number(reactions?.[content] ?? 0);
	const counts = {
		eyes: count("eyes"),
		rocket: count("rocket"),
		confused: count("confused"),
		"-1": count("-1")
	};
	return {
		id,
		body,
		user: toAccount(user),
		created_at,
		updated_at,
		reactions: counts
	};
}
function toEvent({ id, event, actor, assigner, assignee, created_at }) {
	switch (event) {
		case "closed":
		case "reopened": return [{
			id,
			event,
			actor: toAccount(actor),
			created_at
		}];
		case "assigned":
		case "unassigned": return [{
			id,
			event,
			actor: toAccount(assigner ?? actor),
			created_at,
			...assignee ? { assignee: assignee.login } : {}
		}];
		default: return [];
	}
}
function toAccount(user) {
	return user ? {
		login: user.login,
		id: user.id,
		type: user.type
	} : null;
}
export { readIssuesSince as i, readCommentsSince as n, readConversation as r, readComments as t };
