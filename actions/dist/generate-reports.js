import { a as logLine, c as setOutput, l as summarise, s as readInput, t as runAction } from "./chunks/open-stage-BhV2yTiO.js";
import { t as commitSubject } from "./chunks/commit-subject-Co-NR8Un.js";
import { t as emptyPlan } from "./chunks/plan-Bn9gLiEA.js";
import { a as OVERRIDES_FOLDER, c as writeCsv, d as join$1, f as link, i as createMarkdownRenderer, l as createChartKit, m as text, n as publishedTime, o as toOverrides, p as md, r as createSiteRenderer, s as writeCalendar, t as makeReports, u as tilesOf } from "./chunks/make-reports-X5tGRlHH.js";
import { t as keptState } from "./chunks/audited-CSf1U-Fo.js";
import { f as readBlobs } from "./chunks/apply-plan-B6fnx-Fb.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { dirname, join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/core/report/publish/status-block.ts
const BEGIN = "<!-- gitsm:status -->";
const END = "<!-- /gitsm:status -->";
/** The sentence on top and the four figures, for a job's summary and for a README; nothing in it tells the hour. */
function statusText(model, reports) {
	const tiles = tilesOf(model);
	const row = (cells) => md`| ${join$1(cells, md` | `)} |`;
	return join$1([
		md`**${text(model.headline)}**`,
		md``,
		row(tiles.map(({ title }) => title)),
		row(tiles.map(() => md`---`)),
		row(tiles.map(({ value }) => md`**${value}**`)),
		row(tiles.map(({ detail }) => detail)),
		md``,
		link(md`All reports`, reports)
	], md`\n`);
}
/** A README with the block between its markers renewed; `undefined` where it has none, or says the same already. */
function withStatus(readme, status) {
	const begin = readme.indexOf(BEGIN);
	const end = readme.indexOf(END, begin);
	if (begin === -1 || end === -1) return void 0;
	const next = `${readme.slice(0, begin)}${BEGIN}\n${status}\n${readme.slice(end)}`;
	return next === readme ? void 0 : next;
}
// actions/generate-reports/publication.ts
/** The reports of a commit as they are published: evaluated at the last time that anything happened. */
async function makePublication(tip, git, order) {
	const { now, repository, isHtml } = order;
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
	const asOf = publishedTime(tip.ledger, now, loadZone);
	return makeReports(tip.ledger, {
		asOf,
		now,
		formats,
		repository
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
await runAction("generate-reports", async ({ carryOut, git, runner }) => {
	const home = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
	const order = {
		now: runner.now,
		repository: `${home}/blob/main/`,
		isHtml: readInput("html") === "true"
	};
	const published = `${home}/tree/reports`;
	let made;
	const { told } = await carryOut(async (tip) => {
		made = await makePublication(tip, git, order);
		const state = await keptState(git, readInput("audited"));
		return toPlan(tip, withState(made, state), published);
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
	const readme = await tip.readText("README.md");
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
