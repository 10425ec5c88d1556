import { a as gitEnvironment } from "./git-process-BFD234AQ.js";
import { o as CONFIG_LIMITS } from "./read-yaml-BmJg3maY.js";
import { r as writeYaml } from "./apply-plan-CbIuiPHE.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { n as isSameJson } from "./json-CaPr7KL-.js";
import { i as wantedRuleset, r as planSetUp, t as originOf } from "./origin-BRiIS-qg.js";
import { t as FORMS_FOLDER } from "./write-forms-DNPzWgEF.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { a as NotAllowed, l as Gone, o as read, s as readIfThere, t as createClient } from "./octokit-ByUV0E-L.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { t as listFolder } from "./list-folder-DhF3VWBz.js";
import { t as productFiles } from "./product-files-hbSf-2za.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { execFile } from "node:child_process";
// src/adapters/git/git-version.ts
/** The version of git as `2.43.0`; `undefined` where there is no git. */
function gitVersion() {
	return new Promise((resolve) => {
		execFile("git", ["--version"], {
			env: gitEnvironment(),
			timeout: 1e4
		}, (error, stdout) => {
			resolve(error === null ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : void 0);
		});
	});
}
// src/core/set-up/check.ts
/** Nothing that a person would have to do. */
function isRight(checks) {
	return checks.every(({ verdict }) => verdict !== "mend" && verdict !== "click");
}
function right(id, says) {
	return {
		id,
		verdict: "right",
		says
	};
}
// src/core/set-up/compare-ruleset.ts
/** In what the live ruleset is weaker than, or other than, the one that we ship; a line each. */
function compareRuleset(live, wanted) {
	return [
		...live.enforcement === wanted.enforcement ? [] : [`enforcement is ${live.enforcement}, not ${wanted.enforcement}`],
		...coversDefault(live) ? [] : ["it does not cover the default branch"],
		...wanted.rules.flatMap((rule) => compareRule(rule, live)),
		...comparePassers(live, wanted.bypass_actors)
	];
}
function coversDefault({ include }) {
	return include.includes("~DEFAULT_BRANCH") || include.includes("~ALL");
}
/** The forge may say more of a rule than we do; what we say must hold. */
function compareRule(rule, { rules }) {
	const found = rules.find(({ type }) => type === rule.type);
	if (found === void 0) return [`the rule ${rule.type} is missing`];
	return Object.entries(rule.parameters ?? {}).filter(([name, value]) => name !== "do_not_enforce_on_create" && !holds(value, found.parameters?.[name])).map(([name]) => `${rule.type}: ${name} is not as shipped`);
}
function holds(wanted, found) {
	if (!Array.isArray(wanted) || !Array.isArray(found)) return isSameJson(wanted, found);
	const sorted = (list) => list.map((one) => JSON.stringify(one, keysInOrder)).sort();
	return sorted(wanted).join("\n") === sorted(found).join("\n");
}
function keysInOrder(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
/** One more who may pass is one more who needs no approval. */
function comparePassers({ bypass }, wanted) {
	if (bypass === void 0) return [];
	const ours = new Set(wanted.map((one) => `${one.actor_type} ${one.actor_id}`));
	const theirs = new Set(bypass.map(({ type, id }) => `${type} ${id ?? ""}`.trim()));
	return [...[...theirs].filter((one) => !ours.has(one)).map((one) => `${one} may pass it, too`), ...[...ours].filter((one) => !theirs.has(one)).map((one) => `${one}, the own App, may not pass it`)];
}
// src/core/set-up/check-forge.ts
/** The environment that holds the App's key, so that no branch but the default one can read it. */
const KEY_ENVIRONMENT = "gitsm";
/** What somebody has clicked, against what the configuration needs. */
function checkForge({ organisation, settings, now }) {
	const { repository } = settings;
	if (!repository.ok) return [unasked("forge", repository.why)];
	const place = repository.value;
	const level = organisation?.level ?? 0;
	return [
		checkPlace(place, organisation),
		checkIssues(place),
		ask("actions", settings.actions, (actions) => checkActions(actions, place)),
		ask("workflows", settings.workflows, (workflows) => checkWorkflows(workflows, place)),
		ask("labels", settings.labels, (labels) => checkLabels(labels, place)),
		ask("ruleset", settings.rulesets, (rulesets) => checkRuleset(rulesets, {
			place,
			organisation
		})),
		ask("statuses", settings.statuses, (statuses) => checkStatuses(statuses, organisation)),
		...level === 1 ? [ask("key", settings.environments, (names) => checkKey(names, place))] : [],
		ask("pages", settings.pages, (pages) => checkPages(pages, place)),
		ask("heartbeat", settings.heartbeat, (at) => checkHeartbeat(at, now, place))
	];
}
function unasked(id, why) {
	return {
		id,
		verdict: "unasked",
		says: `not looked at: ${why}`
	};
}
function ask(id, answer, judge) {
	return answer.ok ? {
		id,
		...judge(answer.value)
	} : unasked(id, answer.why);
}
const fine = (says) => ({
	verdict: "right",
	says
});
function checkPlace(place, organisation) {
	const id = "default-branch";
	const says = `${place.name}, default branch ${place.defaultBranch}`;
	if (place.isArchived) return {
		id,
		verdict: "click",
		says: `${says}, archived`,
		mend: `${place.url}/settings → Unarchive`
	};
	const wanted = organisation?.default_branch ?? "main";
	if (wanted === place.defaultBranch) return right(id, says);
	const mend = `write default_branch: ${place.defaultBranch} into config/gitsm.yaml`;
	return {
		id,
		verdict: "mend",
		says: `${says}, but config/gitsm.yaml says ${wanted}`,
		mend
	};
}
function checkIssues(place) {
	if (place.hasIssues) return right("issues", "issues are on");
	return {
		id: "issues",
		verdict: "click",
		says: "issues are off: nobody can report",
		mend: `${place.url}/settings → Features → Issues`
	};
}
function checkActions({ enabled, allowed }, { url }) {
	const where = `${url}/settings/actions → General → Actions permissions`;
	if (!enabled) return {
		verdict: "click",
		says: "Actions are off",
		mend: `${where} → Allow`
	};
	if (allowed === "all") return fine("Actions are on");
	const says = allowed === "selected" ? "only chosen actions may run" : "only actions of the owner may run";
	const mend = `${where}: let actions made by GitHub run, which are pinned by their commits`;
	return {
		verdict: allowed === "selected" ? "warn" : "click",
		says,
		mend
	};
}
const WORKFLOWS = [
	"operate",
	"pull-request",
	"decide",
	"signal"
].map((name) => `.github/workflows/${name}.yml`);
/** GitHub switches a schedule off when a public repository sleeps for 60 days. */
function checkWorkflows(found, { url }) {
	const missing = WORKFLOWS.filter((path) => !found.some((one) => one.path === path));
	if (missing.length > 0) return {
		verdict: "mend",
		says: `not there: ${missing.join(", ")}`,
		mend: "gitsm init, commit and push"
	};
	const off = found.filter(({ path, state }) => WORKFLOWS.includes(path) && state !== "active");
	if (off.length === 0) return fine("all four workflows are active");
	return {
		verdict: "click",
		says: off.map(({ path, state }) => `${path} is ${state}`).join(", "),
		mend: `${url}/actions → the workflow → Enable workflow`
	};
}
const KIND_LABELS = [
	"incident",
	"request",
	"problem",
	"change"
].map((kind) => `gitsm/${kind}`);
/** The forge leaves out labels of a form that do not exist; all others come with their first ticket. */
function checkLabels(labels, { url }) {
	const known = new Set(labels.map((label) => label.toLowerCase()));
	const missing = KIND_LABELS.filter((label) => !known.has(label));
	if (missing.length === 0) return fine("the labels of the forms exist");
	return {
		verdict: "click",
		says: `missing: ${missing.join(", ")}`,
		mend: `${url}/labels → New label`
	};
}
function checkRuleset(rulesets, { place, organisation }) {
	const live = rulesets.find(({ name }) => name === "gitsm");
	const where = `${place.url}/settings/rules`;
	if ((organisation?.level ?? 0) === 0) return live === void 0 ? fine("level 0: main is open, statuses are advisory, the audit tells what slipped past") : {
		verdict: "warn",
		says: "there is a ruleset, but the level is 0",
		mend: "docs/set-up.md: level 1"
	};
	if (live === void 0) return {
		verdict: "click",
		says: "there is no ruleset \"gitsm\": anyone who writes may push to main",
		mend: `${where} → New ruleset → Import a ruleset → .github/ruleset/gitsm.json`
	};
	const differences = compareRuleset(live, wantedRuleset({
		defaultBranch: place.defaultBranch,
		appId: organisation?.us?.app_id
	}));
	if (differences.length > 0) return {
		verdict: "click",
		says: differences.join("; "),
		mend: `${where} → gitsm`
	};
	const unseen = live.bypass === void 0 ? "; an administrator alone sees who may pass" : "";
	return fine(`the ruleset is as shipped${unseen}`);
}
function checkStatuses(statuses, organisation) {
	const ours = statuses.filter(({ context }) => context.startsWith("gitsm / "));
	if (ours.length === 0) return fine("no pull request has a status of ours yet");
	const us = organisation?.us;
	const foreign = us === void 0 ? [] : ours.filter(({ userId }) => userId !== us.user_id);
	const said = [...new Set(ours.map(({ context, login }) => `${context} by ${login}`))].join(", ");
	if (foreign.length === 0) return fine(said);
	return {
		verdict: "mend",
		says: said,
		mend: `they must be by ${us?.login}: see that the workflows take their token from the App`
	};
}
function checkKey(environments, { url }) {
	if (environments.includes("gitsm")) return fine(`the environment ${KEY_ENVIRONMENT} is there`);
	return {
		verdict: "click",
		says: "no environment keeps the key of the App",
		mend: `${url}/settings/environments → New environment "${KEY_ENVIRONMENT}", default branch only, with the key`
	};
}
function checkPages(pages, { isPrivate, url }) {
	if (pages === void 0) return fine("no pages are published");
	if (!isPrivate) return fine(`published at ${pages.url}, as public as the repository`);
	if (!pages.isPublic) return fine(`published at ${pages.url}, for those alone who may read`);
	return {
		verdict: "click",
		says: `the repository is private, but ${pages.url} can be read by everyone`,
		mend: `${url}/settings/pages → Unpublish, or restrict its visibility`
	};
}
const LATEST_SECONDS = 86400;
function checkHeartbeat(at, now, { url }) {
	const beat = at === void 0 ? void 0 : parseInstant(at);
	const mend = `${url}/actions/workflows/operate.yml → Run workflow, and see what it says`;
	if (beat === void 0) return {
		verdict: "warn",
		says: "automation has not run yet",
		mend
	};
	const hours = Math.floor((now - beat) / 3600);
	if (now - beat <= LATEST_SECONDS) return fine(`automation last ran at ${at}`);
	return {
		verdict: "mend",
		says: `automation last ran at ${at}, ${hours} hours ago`,
		mend
	};
}
// src/core/set-up/check-here.ts
function checkHere(found) {
	return [
		checkNode(found.nodeVersion),
		checkGit(found.gitVersion),
		checkRepository(found),
		...checkSample(found.organisation),
		checkForms(found.staleForms),
		...checkFiles(found),
		...checkApp(found.organisation)
	];
}
const LEAST_NODE = [20, 19];
const LEAST_GIT = [2, 38];
function checkNode(version) {
	if (isAtLeast(version, LEAST_NODE)) return right("node", `Node ${version}`);
	return {
		id: "node",
		verdict: "mend",
		says: `Node ${version}`,
		mend: `install Node ${LEAST_NODE.join(".")} or later`
	};
}
/** Merging trees without a work tree, which decides what a merge of the base brought in, came with 2.38. */
function checkGit(version) {
	const mend = `install git ${LEAST_GIT.join(".")} or later`;
	if (version === void 0) return {
		id: "git",
		verdict: "mend",
		says: "there is no git",
		mend
	};
	if (isAtLeast(version, LEAST_GIT)) return right("git", `git ${version}`);
	return {
		id: "git",
		verdict: "mend",
		says: `git ${version}`,
		mend
	};
}
function isAtLeast(version, [major, minor]) {
	const [a = 0, b = 0] = version.replace(/^\D*/, "").split(".").map(Number);
	return a > major || a === major && b >= minor;
}
function checkRepository({ organisation, origin }) {
	const id = "repository";
	const named = organisation?.repository;
	if (named === void 0) return {
		id,
		verdict: "mend",
		says: "config/gitsm.yaml names no repository: automation does nothing",
		mend: `gitsm init --repository ${origin ?? "<owner>/<name>"}`
	};
	if (origin === void 0 || origin.toLowerCase() === named.toLowerCase()) return right(id, `records live in ${named}`);
	return {
		id,
		verdict: "warn",
		says: `config/gitsm.yaml says ${named}, but git pushes to ${origin}, where automation does nothing`,
		mend: `gitsm init --repository ${origin}, if records are to live there`
	};
}
function checkSample(organisation) {
	if (organisation?.sample !== true) return [];
	return [{
		id: "sample",
		verdict: "warn",
		says: "the configuration is the sample: its people stand in CODEOWNERS and in the policy",
		mend: "gitsm init --empty --organisation <name> --login <login>"
	}];
}
function checkForms(stale) {
	if (stale.length === 0) return right("forms", "every issue form is what config/ says");
	return {
		id: "forms",
		verdict: "mend",
		says: `stale: ${someOf(stale)}`,
		mend: "gitsm forms, and commit"
	};
}
function checkFiles({ staleFiles, keptFiles }) {
	const id = "files";
	const stale = staleFiles.length === 0 ? right(id, "workflows, actions, schemas, ruleset and code owners are as gitsm init leaves them") : {
		id,
		verdict: "mend",
		says: `missing or stale: ${someOf(staleFiles)}`,
		mend: "gitsm init, and commit"
	};
	if (keptFiles.length === 0) return [stale];
	return [stale, {
		id: "files-by-hand",
		verdict: "warn",
		says: `changed by hand: ${someOf(keptFiles)}`,
		mend: "compare them with those of this version; gitsm init writes one anew that is removed"
	}];
}
function checkApp(organisation) {
	if ((organisation?.level ?? 0) === 0) return [];
	const us = organisation?.us;
	if (us?.app_id !== void 0) return [right("app", `${us.login} (${us.user_id}), App ${us.app_id}`)];
	return [{
		id: "app",
		verdict: "mend",
		says: "level 1 without the numbers of an own App",
		mend: "gitsm init --app-id <number> --bot-login <name>[bot] --bot-id <number>"
	}];
}
function someOf(paths) {
	const [first = "", second = ""] = paths;
	if (paths.length <= 2) return [first, second].filter((path) => path !== "").join(", ");
	return `${first}, ${second} and ${paths.length - 2} more`;
}
// src/app/set-up/examine-set-up.ts
/** Every thing that a set-up needs, as it is: here, and on the forge where that can be asked. */
async function examineSetUp(given, ports) {
	const { configuration, product, now } = given;
	const organisation = configuration.organisation?.value;
	const wanted = await planSetUp({
		configuration,
		product,
		repository: void 0,
		app: void 0
	}, ports);
	const paths = wanted.plan.effects.map(({ path }) => path);
	const here = checkHere({
		...given,
		organisation,
		staleForms: paths.filter((path) => path.startsWith(FORMS_FOLDER)),
		staleFiles: paths.filter((path) => !path.startsWith(FORMS_FOLDER)),
		keptFiles: wanted.kept
	});
	const repository = organisation?.repository ?? given.origin;
	const settings = repository === void 0 ? { unasked: "nothing says which repository" } : await ports.settings(repository);
	if ("unasked" in settings) return [...here, {
		id: "forge",
		verdict: "unasked",
		says: `not looked at: ${settings.unasked}`
	}];
	return [...here, ...checkForge({
		organisation,
		settings,
		now
	})];
}
// src/adapters/github/read-settings.ts
/** Everything that a set-up is judged by. What the token may not read is said, and the rest is read all the same. */
async function readSettings(client, name) {
	const { actions, issues, repos } = client.rest;
	return {
		repository: await askedFirst(async () => {
			const { data } = await read(() => repos.get(name));
			return {
				name: data.full_name,
				url: data.html_url,
				defaultBranch: data.default_branch,
				isPrivate: data.private,
				isArchived: data.archived,
				hasIssues: data.has_issues
			};
		}),
		actions: await asked(async () => {
			const { data } = await read(() => actions.getGithubActionsPermissionsRepository(name));
			return {
				enabled: data.enabled,
				allowed: data.allowed_actions ?? "all"
			};
		}, "it takes an administrator"),
		workflows: await asked(async () => {
			const { data } = await read(() => actions.listRepoWorkflows({
				...name,
				per_page: 100
			}));
			return data.workflows.map(({ path, state }) => ({
				path,
				state
			}));
		}),
		labels: await asked(async () => {
			return (await read(() => client.paginate(issues.listLabelsForRepo, {
				...name,
				per_page: 100
			}))).map((label) => label.name);
		}),
		rulesets: await asked(() => readRulesets(client, name)),
		pages: await asked(async () => {
			const found = await readIfThere(() => repos.getPages(name));
			return found === void 0 ? void 0 : {
				url: found.data.html_url ?? found.data.url,
				isPublic: found.data.public
			};
		}),
		environments: await asked(async () => {
			const { data } = await read(() => repos.getAllEnvironments({
				...name,
				per_page: 100
			}));
			return (data.environments ?? []).map((one) => one.name);
		}),
		statuses: await asked(() => readStatuses(client, name)),
		heartbeat: await asked(() => readHeartbeat(client, name))
	};
}
/** A token that may not even do this is none, and whoever asked is told so. */
async function askedFirst(ask) {
	try {
		return {
			ok: true,
			value: await ask()
		};
	} catch (error) {
		if (error instanceof Gone) return {
			ok: false,
			why: "there is no such repository, or the token may not see it"
		};
		throw error;
	}
}
async function asked(ask, refused = "the token may not read it") {
	try {
		return {
			ok: true,
			value: await ask()
		};
	} catch (error) {
		if (error instanceof NotAllowed || error instanceof Gone) return {
			ok: false,
			why: refused
		};
		throw error;
	}
}
async function readRulesets({ rest }, name) {
	const { data } = await read(() => rest.repos.getRepoRulesets({
		...name,
		per_page: 100,
		includes_parents: false
	}));
	const rulesets = [];
	for (const { id } of data) {
		const one = (await read(() => rest.repos.getRepoRuleset({
			...name,
			ruleset_id: id
		}))).data;
		rulesets.push({
			name: one.name,
			enforcement: one.enforcement,
			include: includedIn(one.conditions),
			rules: one.rules ?? [],
			...one.bypass_actors === void 0 ? {} : { bypass: one.bypass_actors.map(toPasser) }
		});
	}
	return rulesets;
}
function includedIn(conditions) {
	return (conditions?.ref_name)?.include ?? [];
}
function toPasser({ actor_id: id, actor_type: type, bypass_mode: mode = "always" }) {
	return {
		id: id ?? void 0,
		type,
		mode
	};
}
/** Who wrote the statuses on the pull request that was touched last. */
async function readStatuses({ rest }, name) {
	const options = {
		...name,
		state: "all",
		sort: "updated",
		direction: "desc",
		per_page: 1
	};
	const [latest] = (await read(() => rest.pulls.list(options))).data;
	if (latest === void 0) return [];
	const ref = latest.head.sha;
	const { data } = await read(() => rest.repos.listCommitStatusesForRef({
		...name,
		ref,
		per_page: 100
	}));
	return data.map(({ context, creator }) => ({
		context,
		userId: creator?.id,
		login: creator?.login ?? "nobody"
	}));
}
/** The last run of the chain that went well. What it published says nothing of it: where nothing is new, nothing is. */
async function readHeartbeat({ rest }, name) {
	const options = {
		...name,
		workflow_id: "operate.yml",
		status: "success",
		per_page: 1
	};
	return (await readIfThere(() => rest.actions.listWorkflowRuns(options)))?.data.workflow_runs[0]?.updated_at;
}
// scripts/gitsm/doctor/ask-forge.ts
const GITHUB = "https://api.github.com";
/** Asks the forge with the token of the environment; without one, or when told so, it says that it did not. */
function askForge({ api, offline }, { env }) {
	const token = env.GITHUB_TOKEN || env.GH_TOKEN || void 0;
	const baseUrl = expectAddress(api ?? env.GITHUB_API_URL ?? GITHUB);
	return async (repository) => {
		if (offline === true) return { unasked: "--offline was said" };
		if (token === void 0) return { unasked: "there is no GITHUB_TOKEN or GH_TOKEN" };
		const [owner = "", repo = ""] = repository.split("/");
		try {
			return await readSettings(createClient({
				token,
				baseUrl
			}), {
				owner,
				repo
			});
		} catch (error) {
			if (error instanceof NotAllowed) throw new CliError("The token is refused.", EXIT.permission, TOKEN);
			throw new CliError(`The forge at ${new URL(baseUrl).host} does not answer.`, EXIT.network, "gitsm doctor --offline");
		}
	};
}
const TOKEN = "a token that may read the repository, its Actions and its settings; an administrator’s shows most";
/** A token goes to no address that is not meant: HTTPS, or this machine. */
function expectAddress(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const isHere = url !== void 0 && [
		"127.0.0.1",
		"localhost",
		"[::1]"
	].includes(url.hostname);
	if (url?.protocol === "https:" || isHere && url.protocol === "http:") return text.replace(/\/$/, "");
	throw new CliError(`${JSON.stringify(text)} is no address of an API.`, EXIT.usage, `such as ${GITHUB}`);
}
// scripts/gitsm/doctor/tell-checks.ts
const WORDS = {
	right: "right",
	mend: "MEND",
	click: "CLICK",
	warn: "look at",
	unasked: "unknown"
};
/** One table: what is right, what to run or to click and where, and what was not looked at. */
function tellChecks(checks, json, console) {
	if (json) {
		console.out(`${JSON.stringify({
			right: isRight(checks),
			checks
		}, null, 2)}\n`);
		return;
	}
	const width = Math.max(...checks.map(({ id }) => id.length));
	for (const { id, verdict, says, mend } of checks) {
		const head = `${WORDS[verdict].padEnd(8)} ${id.padEnd(width)}  `;
		console.out(`${head}${encodeTerminalLine(says)}\n`);
		if (mend !== void 0) console.out(`${" ".repeat(head.length)}→ ${encodeTerminalLine(mend)}\n`);
	}
	console.out(`${summaryOf(checks)}\n`);
}
function summaryOf(checks) {
	const count = (wanted) => checks.filter(({ verdict }) => verdict === wanted).length;
	const unknown = count("unasked");
	const rest = unknown === 0 ? "" : `; ${unknown} not looked at`;
	if (isRight(checks)) return `Nothing to mend${rest}.`;
	return `${count("mend")} to mend here, ${count("click")} to click on the forge${rest}.`;
}
// scripts/gitsm/commands/doctor.ts
const build = (console, done) => newCommand({
	name: "doctor",
	summary: "Compares the set-up with what it should be: files here, and the settings of the forge with a token.",
	examples: [["GITHUB_TOKEN=… gitsm doctor", "everything; an administrator’s token sees most"], ["gitsm doctor --offline", "what can be seen here"]]
}, console).option("--offline", "do not ask the forge").option("--api <address>", "the API of an Enterprise Server, such as https://git.example/api/v3").action(async (options) => done(await runDoctor(options, console)));
async function runDoctor(options, console) {
	const settings = askForge(options, console);
	const repository = openRepository(options.directory);
	const { root } = repository;
	const checks = await examineSetUp({
		configuration: await repository.loadConfiguration(),
		product: productFiles(root),
		nodeVersion: process.versions.node,
		gitVersion: await gitVersion(),
		origin: await originOf(root),
		now: console.now
	}, {
		renderYaml: (value) => writeYaml(value, { limits: CONFIG_LIMITS }),
		list: async (folder) => listFolder(root, folder),
		read: repository.readText,
		settings
	});
	tellChecks(checks, options.json === true, console);
	return isRight(checks) ? EXIT.fine : EXIT.findings;
}
export { build };
