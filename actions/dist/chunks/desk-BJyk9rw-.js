import { a as openCommit, i as loadPorts, n as loadLedger } from "./load-ledger-flsHO6_I.js";
import { t as openPullObjects } from "./pull-objects-CMixd4KT.js";
import { n as openFiles, r as openProposal, t as openPullForge } from "./pull-requests-Cuf44OCv.js";
import { c as toRecordId, o as pathKind } from "./record-id-DrBCxwok.js";
// src/app/change/gather-proposals.ts
/** What open pull requests propose, by their numbers. Drafts that cannot be read propose nothing. */
async function gatherProposals(pulls, base, { objects, loadFiles }) {
	const heads = await objects.fetchHeads(pulls.map(({ number }) => number));
	const there = new Set((await draftsAt(base, objects)).map(({ path, blob }) => `${blob} ${path}`));
	const proposals = [];
	for (const pull of pulls) {
		const head = heads.get(pull.number);
		if (head === void 0) continue;
		const added = (await draftsAt(head, objects)).filter(({ path, blob }) => !there.has(`${blob} ${path}`));
		const { drafts } = added.length === 0 ? { drafts: [] } : await loadFiles(added);
		proposals.push(...drafts.map((draft) => toProposal(draft, pull)));
	}
	return proposals;
}
function toProposal(draft, { number, openedAt }) {
	return {
		id: toRecordId(draft.kind, number),
		pull: number,
		openedAt,
		draft
	};
}
async function draftsAt(commit, objects) {
	return (await Promise.all(["changes/drafts", "problems/drafts"].map((folder) => objects.files(commit, folder)))).flat().filter(({ path }) => pathKind(path).is === "draft");
}
// actions/validate-records/desk.ts
function openDesk({ client, runner, git, tip }) {
	const objects = openPullObjects(git);
	const loadFiles = (files) => loadLedger(openFiles(git.repository, files), loadPorts);
	return {
		forge: openPullForge(client, {
			owner: runner.owner,
			repo: runner.repo
		}),
		objects,
		loadFiles,
		loadMerged: (changes) => loadLedger(openProposal(git.repository, tip.commit, changes), loadPorts),
		loadAt: (commit) => loadLedger(openCommit(git.repository, commit), loadPorts),
		proposals: (open) => gatherProposals(open, tip.commit, {
			objects,
			loadFiles
		})
	};
}
export { gatherProposals as n, openDesk as t };
