import { l as setOutput, o as readInput, r as logLine, u as summarise } from "./chunks/token-git-DIlV11R-.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { t as emptyPlan } from "./chunks/plan-Bn9gLiEA.js";
import { n as withStatus, t as statusText } from "./chunks/status-block-CLL4TZ1R.js";
import { t as keptState } from "./chunks/audited-IvOJKZ4x.js";
import { r as readPublished, t as runAction } from "./chunks/open-stage-BojbfoJc.js";
import { n as concernsPulls } from "./chunks/wanted-pulls-C9CK88Df.js";
import { t as openDesk } from "./chunks/desk-BJyk9rw-.js";
import { a as createSiteRenderer, c as toOverrides, d as createChartKit, l as writeCalendar, n as makeReports, o as createMarkdownRenderer, r as publishedTime, s as OVERRIDES_FOLDER, u as writeCsv } from "./chunks/make-reports-01iYbiE4.js";
import { l as readBlobs } from "./chunks/load-ledger-flsHO6_I.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { dirname, join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/app/change/report-proposals.ts
/** Changes in open pull requests as reports tell of them; whoever is still writing waits for nobody. */
function reportProposals(pulls, proposals) {
	return proposals.flatMap(({ id, pull: number, openedAt, draft }) => {
		const pull = pulls.find((one) => one.number === number);
		if (draft.kind !== "change" || pull === void 0) return [];
		return [{
			id,
			opened_at: openedAt,
			opened_by: pull.author?.login ?? "ghost",
			pull_request: number,
			state: pull.isDraft ? "draft" : "authorize",
			draft: draft.draft
		}];
	});
}
// actions/generate-reports/proposals.ts
const FILE = "open-changes.json";
/**
* What open pull requests propose. Where nothing can have happened to them, what was published last is as good, and
* costs the forge nothing; before anything was published the next push or hour tells of them.
*/
async function readProposals(stage) {
	if (!concernsPulls(stage.runner)) return publishedProposals(stage.git);
	const { forge, proposals } = openDesk(stage);
	const open = await forge.openPulls();
	return open.length === 0 ? [] : reportProposals(open, await proposals(open));
}
/** The proposals that the numbers were made with, so that they can be made again. */
function withProposals(made, proposals) {
	const file = {
		path: FILE,
		text: `${JSON.stringify(proposals, null, 2)}\n`
	};
	return {
		...made,
		files: [...made.files, file]
	};
}
async function publishedProposals(git) {
	const text = await readPublished(git, "reports", FILE);
	if (text === void 0) return [];
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) && value.every(isProposal) ? value : [];
	} catch {
		return [];
	}
}
/** Whoever may write can push to the branch of reports; what is no list of proposals is none. */
function isProposal(value) {
	const texts = [
		"id",
		"state",
		"opened_at",
		"opened_by"
	].map((name) => fieldOf(value, name));
	const draft = [
		"title",
		"type",
		"service",
		"team"
	].map((name) => fieldOf(fieldOf(value, "draft"), name));
	return [...texts, ...draft].every((one) => typeof one === "string") && Number.isInteger(fieldOf(value, "pull_request"));
}
function fieldOf(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}
// actions/generate-reports/publication.ts
/** The reports of a commit as they are published: evaluated at the last time that anything happened. */
async function makePublication(tip, git, order) {
	const { now, repository, isHtml, proposals } = order;
	const loadZone = createZoneLoader();
	const overrides = await readOverrides(tip, git);
	const renderPage = createMarkdownRenderer(overrides.markdown);
	const site = isHtml ? { site: await sitePorts(tip.ledger, git, overrides) } : {};
	const formats = [
		"md",
		"json",
		"csv",
		"ics",
		...isHtml ? ["html"] : []
	];
	const asOf = publishedTime(tip.ledger, now, {
		loadZone,
		proposals
	});
	return makeReports(tip.ledger, {
		asOf,
		now,
		formats,
		repository,
		proposals
	}, {
		loadZone,
		renderPage,
		writeCsv,
		writeCalendar,
		...site
	});
}
/** Templates are code: those of the commit that is reported on, never of a work tree. */
async function readOverrides({ commit, readText }, git) {
	const paths = (await git.expect([
		"ls-tree",
		"-r",
		"--name-only",
		"-z",
		commit,
		"--",
		`${OVERRIDES_FOLDER}/`
	])).split("\0").filter((path) => path.endsWith(".hbs"));
	return toOverrides(await Promise.all(paths.map(async (path) => [path, await readText(path) ?? ""])));
}
async function sitePorts(ledger, git, { html }) {
	const texts = /* @__PURE__ */ new Map();
	await readBlobs(git.repository, ledger.entries, (entry, content) => {
		if (content.ok) texts.set(entry.path, new TextDecoder().decode(content.bytes));
	});
	return {
		renderSitePage: createSiteRenderer(html),
		chartKit: createChartKit(),
		sourceOf: (path) => texts.get(path)
	};
}
// actions/generate-reports/index.ts
await runAction("generate-reports", async (stage) => {
	const { carryOut, git, organisation, runner } = stage;
	const home = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
	const isHtml = readInput("html") === "true" || organisation.reports?.pages === true;
	const order = {
		now: runner.now,
		repository: `${home}/blob/main/`,
		isHtml
	};
	const proposals = await readProposals(stage);
	const published = `${home}/tree/reports`;
	let made;
	const { told } = await carryOut(async (tip) => {
		made = await makePublication(tip, git, {
			...order,
			proposals
		});
		const state = await keptState(git, readInput("audited"));
		return toPlan(tip, withProposals(withState(made, state), proposals), published);
	});
	if (made === void 0) return;
	summarise(`${statusText(made.model, published)}\n`);
	const folder = readInput("folder");
	if (folder !== "") await writeFiles(folder, made.files);
	setOutput("published", told.done.length > 0 ? "true" : "false");
	setOutput("files", made.files.length);
	logLine(`${told.done.length > 0 ? "reports published" : "reports are as they were"}: ${made.files.length} files`);
});
/** Up to where the audit told everything; it is published, and no report. */
function withState(made, state) {
	return state === void 0 ? made : {
		...made,
		files: [...made.files, {
			path: "state.json",
			text: state
		}]
	};
}
async function toPlan(tip, { files, model }, published) {
	const readme = tip.ledger.configuration.organisation?.value.reports?.readme_block === true ? await tip.readText("README.md") : void 0;
	const renewed = readme === void 0 ? void 0 : withStatus(readme, statusText(model, published));
	const effect = renewed === void 0 ? void 0 : {
		kind: "write_text",
		path: "README.md",
		text: renewed
	};
	const plan = effect === void 0 ? emptyPlan : {
		effects: [effect],
		summary: ["README.md: the state of things"]
	};
	const publication = {
		kind: "publish",
		key: "reports",
		branch: "reports",
		files,
		subject: commitSubject("publish reports", [])
	};
	return {
		files: plan,
		subject: commitSubject("renew the README", []),
		forge: [publication]
	};
}
/** For a step that uploads them as an artifact, or to the forge's pages. */
async function writeFiles(folder, files) {
	for (const { path, text } of files) {
		const target = join(folder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text);
	}
}
export {};
