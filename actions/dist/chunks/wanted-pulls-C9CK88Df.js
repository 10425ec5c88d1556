// src/app/change/wanted-pulls.ts
/**
* The open pull requests that a run is to look at. A status hangs on a commit, so that all that share a head belong
* together. A review names its commit; where no open pull request has it any more, and on a schedule, all are looked at.
*/
function wantedPulls(open, { event, payload }) {
	if (event === "pull_request_target" || event === "issue_comment") {
		const number = fieldOf(payload.pull_request ?? payload.issue, "number");
		const head = open.find((pull) => pull.number === number)?.head;
		return {
			pulls: open.filter((pull) => pull.head === head),
			isAboutThem: event === "pull_request_target"
		};
	}
	const head = event === "workflow_run" ? fieldOf(payload.workflow_run, "head_sha") : void 0;
	const ofHead = open.filter((pull) => pull.head === head);
	return ofHead.length === 0 ? {
		pulls: open,
		isAboutThem: false
	} : {
		pulls: ofHead,
		isAboutThem: true
	};
}
/** Whether pull requests can be meant: what is said and done at issues is not about them. */
function concernsPulls({ event, payload }) {
	if (event === "issue_comment") return fieldOf(payload.issue, "pull_request") !== void 0;
	return event !== "issues";
}
function fieldOf(value, field) {
	return typeof value === "object" && value !== null ? value[field] : void 0;
}
/** Pull requests by their head commit, in the order of their numbers. */
function byHead(pulls) {
	const groups = /* @__PURE__ */ new Map();
	for (const pull of pulls) {
		const group = groups.get(pull.head);
		if (group === void 0) groups.set(pull.head, [pull]);
		else group.push(pull);
	}
	return groups;
}
export { concernsPulls as n, wantedPulls as r, byHead as t };
