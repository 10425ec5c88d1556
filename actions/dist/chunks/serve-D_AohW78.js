import { n as makeReports } from "./make-reports-01iYbiE4.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as reportPorts, r as sitePorts, t as readOverrides } from "./report-ports-D2MoROMo.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
import { watch } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
// scripts/gitsm/reports/serve-files.ts
const TYPES = {
	".html": "text/html; charset=utf-8",
	".ics": "text/calendar; charset=utf-8",
	".json": "application/json"
};
const HOST = "127.0.0.1";
/** Serves files from memory to this machine alone: nothing is read from the disk, whatever path is asked for. */
async function serveFiles(files, port) {
	const server = createServer((request, response) => answer(request, response, files()));
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, HOST, () => resolve());
	});
	const { port: own } = server.address();
	return {
		address: `http://${HOST}:${own}/`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
function answer(request, response, files) {
	const isHere = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? "");
	const path = pathOf(request.url ?? "/");
	const text = path === void 0 ? void 0 : files.get(path);
	if (!isHere) end(response, 421, "Misdirected request\n");
	else if (request.method !== "GET" && request.method !== "HEAD") end(response, 405, "Only GET\n");
	else if (text === void 0 || path === void 0) end(response, 404, "There is no such page\n");
	else end(response, 200, text, TYPES[extname(path)] ?? "text/plain; charset=utf-8");
}
function pathOf(url) {
	try {
		const path = decodeURIComponent(url.split(/[?#]/)[0] ?? "").slice(1);
		return path === "" || path.endsWith("/") ? `${path}index.html` : path;
	} catch {
		return;
	}
}
function end(response, status, text, type = "text/plain; charset=utf-8") {
	response.writeHead(status, {
		"content-type": type,
		"cache-control": "no-store",
		"x-content-type-options": "nosniff"
	});
	response.end(text);
}
// scripts/gitsm/commands/serve.ts
const WATCHED = [
	"tickets",
	"changes",
	"problems",
	"config"
];
const SETTLE_MS = 300;
const build = (console, done) => newCommand({
	name: "serve",
	summary: "Shows the site of the work tree in a browser of this machine, and makes it anew when a file changes.",
	examples: [["gitsm serve", "at http://127.0.0.1:4173/, until it is interrupted"], ["gitsm serve --port 0", "at a free port"]]
}, console).option(...AS_OF).option("--port <number>", "from 0 (any free one) to 65535", "4173").action(async (options) => {
	const repository = openRepository(options.directory);
	const port = toPort(options.port);
	let files = await siteFiles(repository, options, console);
	const server = await serveFiles(() => files, port).catch(() => {
		throw new CliError(`Port ${port} cannot be had.`, EXIT.usage, "gitsm serve --port 0");
	});
	console.out(`${server.address}\n`);
	console.err("Ctrl-C ends it.\n");
	const watchers = watchFolders(repository.root, async () => {
		try {
			files = await siteFiles(repository, options, console);
			console.err("made anew\n");
		} catch (error) {
			console.err(`not made anew: ${error instanceof Error ? error.message : String(error)}\n`);
		}
	});
	await interrupted();
	for (const watcher of watchers) watcher.close();
	await server.close();
	done(EXIT.fine);
});
function toPort(text) {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
	if (port <= 65535) return port;
	throw new CliError(`${JSON.stringify(text)} is no port.`, EXIT.usage, "0 to 65535");
}
async function siteFiles(repository, options, console) {
	const ledger = await repository.load();
	const overrides = await readOverrides(repository);
	const ports = {
		...reportPorts(overrides),
		site: await sitePorts(repository, ledger, { overrides })
	};
	const time = asOf(options.asOf, ledger, console);
	const { files } = makeReports(ledger, {
		asOf: time,
		now: console.now,
		formats: ["html"],
		repository: ""
	}, ports);
	return new Map([...await recordFiles(repository, ledger), ...files.map(({ path, text }) => [path, text])]);
}
/** What the pages lead to beside each other: the files of records and services, as text. */
async function recordFiles({ readText }, { entries, configuration }) {
	const paths = [...entries, ...configuration.services.values()].map(({ path }) => path);
	return Promise.all(paths.map(async (path) => [path, await readText(path) ?? ""]));
}
/** Several events of one edit make the site once. */
function watchFolders(root, changed) {
	let timer;
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(changed, SETTLE_MS);
	};
	return WATCHED.flatMap((folder) => {
		try {
			return [watch(join(root, folder), { recursive: true }, soon)];
		} catch {
			return [];
		}
	});
}
function interrupted() {
	return new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
}
export { build };
