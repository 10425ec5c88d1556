import { a as commitSubject, o as read, t as runAction } from "./chunks/open-stage-Bf4B8y0C.js";
import { t as registerEdits } from "./chunks/register-edits-CcaeKVxC.js";
import { r as parseInstant } from "./chunks/instant-DW0woBmz.js";
// actions/register-records/index.ts
await runAction("register-records", async (stage) => {
	await stage.carryOut(async (tip) => {
		const attribution = await attributionOf(stage, tip.commit);
		return {
			files: registerEdits(tip.ledger, {
				...attribution,
				drafts: "leave"
			}),
			subject: commitSubject("register edits", []),
			forge: []
		};
	});
});
/**
* Who brought the commit to the branch, and when: the merged pull request, else whoever pushed. Git's own dates and
* names are never asked, since whoever commits chooses them.
*/
async function attributionOf({ client, runner, us }, commit) {
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const merged = (await read(() => client.rest.repos.listPullRequestsAssociatedWithCommit({
		...name,
		commit_sha: commit
	}))).data.find((pull) => pull.merged_at !== null);
	const mergedAt = parseInstant(merged?.merged_at ?? "");
	if (merged !== void 0 && merged.user !== null && mergedAt !== void 0) return {
		by: merged.user.login,
		at: mergedAt,
		source: { pull_request: merged.number },
		proven: true
	};
	const pusher = runner.event === "push" ? loginOf(runner.payload.sender) : void 0;
	return {
		by: pusher ?? us.login,
		at: runner.now,
		source: { commit },
		proven: pusher !== void 0
	};
}
function loginOf(person) {
	return typeof person === "object" && person !== null && "login" in person && typeof person.login === "string" ? person.login : void 0;
}
export {};
