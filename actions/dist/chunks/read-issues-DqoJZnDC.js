import { o as read, s as readIfThere } from "./octokit-ByUV0E-L.js";
// src/adapters/github/read-issues.ts
/** One issue as it is now; none where it is gone. */
async function readIssue(client, name, number) {
	const found = await readIfThere(() => client.rest.issues.get({
		...name,
		issue_number: number
	}));
	return found === void 0 ? [] : [toFacts(found.data)];
}
/** Every open issue, pull requests included; all pages, in the order of their numbers. */
async function readOpenIssues(client, name) {
	const options = {
		...name,
		state: "open",
		per_page: 100,
		sort: "created",
		direction: "asc"
	};
	return (await read(() => client.paginate(client.rest.issues.listForRepo, options))).map(toFacts).sort((a, b) => a.number - b.number);
}
/** The open issues that one account has opened; all pages, in the order of their numbers. */
async function readOpenIssuesBy(client, name, creator) {
	const options = {
		...name,
		state: "open",
		creator,
		per_page: 100
	};
	return (await read(() => client.paginate(client.rest.issues.listForRepo, options))).map(toFacts).sort((a, b) => a.number - b.number);
}
/** The newest issues that one account has opened, open or closed; as many as one page holds. */
async function readNewestIssuesBy(client, name, creator) {
	const options = {
		...name,
		state: "all",
		creator,
		per_page: 100,
		sort: "created",
		direction: "desc"
	};
	return (await read(() => client.rest.issues.listForRepo(options))).data.map(toFacts);
}
function toFacts(issue) {
	return {
		number: issue.number,
		title: issue.title,
		body: issue.body ?? null,
		user: issue.user === null ? null : {
			login: issue.user.login,
			id: issue.user.id,
			type: issue.user.type
		},
		created_at: issue.created_at,
		updated_at: issue.updated_at,
		state: issue.state === "open" ? "open" : "closed",
		state_reason: issue.state_reason ?? null,
		labels: issue.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		assignees: (issue.assignees ?? []).map((person) => person.login),
		html_url: issue.html_url,
		is_pull_request: issue.pull_request !== void 0,
		locked: issue.locked
	};
}
export { toFacts as a, readOpenIssuesBy as i, readNewestIssuesBy as n, readOpenIssues as r, readIssue as t };
